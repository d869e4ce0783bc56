package press.postmortem.generator.incident;

/** Where a cause lay (Google SRE workbook, table C-2; the last five are ours). */
public enum CauseCategory implements Term {
    SOFTWARE,
    DEVELOPMENT_PROCESS,
    COMPLEX_SYSTEM_BEHAVIORS,
    DEPLOYMENT_PLANNING,
    NETWORK,
    THIRD_PARTY,
    CONFIGURATION,
    HARDWARE,
    HUMAN_INTERFACE,
    UNKNOWN;
}
