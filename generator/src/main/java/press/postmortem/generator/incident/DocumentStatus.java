package press.postmortem.generator.incident;

/** Where the report stands (after CSAF's {@code tracking.status}). */
public enum DocumentStatus implements Term {
    DRAFT,
    REVIEW,
    PRELIMINARY,
    FINAL,
    WITHDRAWN;
}
