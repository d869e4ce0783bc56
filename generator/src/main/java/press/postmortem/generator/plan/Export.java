package press.postmortem.generator.plan;

/** What a site offers to programs, at a path that stays. */
public enum Export {
    INCIDENTS("api/incidents.json"),
    INCIDENTS_SCHEMA("api/incidents.schema.json"),
    INCIDENTS_TABLE("api/incidents.csv"),
    EVENTS_TABLE("api/events.csv"),
    ACTIONS_TABLE("api/actions.csv"),
    /** Where programs that read status pages look for it. */
    STATUS_PAGE("api/v2/incidents.json"),
    STATUS_PAGE_SCHEMA("api/v2/schema.json"),
    METRICS_SCHEMA("metrics/schema.json");

    private final String path;

    Export(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
