package press.postmortem.generator.lint.shape;

import java.util.Optional;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Status;

/**
 * Whether a report has to be complete: it does if it tells of an incident, of operations or of security, that was one of the
 * two worst of its site. What a site calls its mildest is never severe, however few severities it has. A post of a status page
 * tells of an incident while it goes on, and is no report.
 *
 * @param severity of the incident
 * @param level how much it weighs if something is missing
 */
record Demand(SeverityLevel severity, Level level) {
    private static final int SEVERE_RANKS = 2;

    /** Where cState, which makes status pages, keeps its posts. */
    private static final String STATUS_POST = "issue";

    /** A warning for a final report, a note for one that is still being written; empty where nothing is asked. */
    static Optional<Demand> of(Postmortem report, Site site) {
        boolean happened = report.kind() == Kind.INCIDENT || report.kind() == Kind.SECURITY;
        boolean withdrawn = report.documentStatus() == DocumentStatus.WITHDRAWN
                || report.status().filter(Status.CANCELLED::equals).isPresent();
        if (!happened || withdrawn || isStatusPost(report)) {
            return Optional.empty();
        }
        return report.severity()
                .filter(severity -> isSevere(severity, site))
                .map(severity -> new Demand(
                        severity, report.documentStatus() == DocumentStatus.FINAL ? Level.WARNING : Level.NOTE));
    }

    private static boolean isStatusPost(Postmortem report) {
        return report.document()
                .frontMatter()
                .get("section")
                .filter(section ->
                        section instanceof Yaml.Scalar scalar && scalar.text().equals(STATUS_POST))
                .isPresent();
    }

    private static boolean isSevere(SeverityLevel severity, Site site) {
        return severity.rank() <= SEVERE_RANKS
                && severity.rank() < site.severities().size();
    }
}
