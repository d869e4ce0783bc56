package press.postmortem.generator.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.incident.TriggerType;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;

class IncidentsJsonTest {
    private static final Optional<ZoneId> PARIS = Optional.of(ZoneId.of("Europe/Paris"));

    @Test
    void aReportIsWrittenWithEverythingThatIsKnownOfIt() {
        assertThat(write(library(wholeReport()), List.of())).isEqualTo("""
                        {
                          "schema": 1,
                          "generator": "%s",
                          "asOf": "2024-06-01",
                          "site": {"title": "Incidents", "url": "https://incidents.example/"},
                          "incidents": [
                            {
                              "id": "disk",
                              "title": "Disk",
                              "summary": "It was full.",
                              "url": "incidents/disk/",
                              "source": "2024/disk/index.md",
                              "date": "2024-03-01",
                              "published": null,
                              "changed": "2024-03-01",
                              "language": null,
                              "kind": "incident",
                              "severity": "SEV1",
                              "impact": null,
                              "status": "resolved",
                              "document": "final",
                              "services": ["web"],
                              "regions": [],
                              "tags": ["disk"],
                              "authors": ["Ann"],
                              "detection": null,
                              "trigger": {"type": "hardware", "text": "A disk"},
                              "causes": [
                                {"category": "software", "text": null}
                              ],
                              "contributing": ["No alert"],
                              "lessons": {"well": ["Luck"], "poorly": [], "lucky": []},
                              "related": [
                                {"id": "queue", "relation": "follows"}
                              ],
                              "updates": [],
                              "recurs": [],
                              "times": {
                                "introduced": null,
                                "started": {"written": "10:42", "when": "2024-03-01T10:42", "zone": "Europe/Paris", "earliest": "2024-03-01T09:42:00Z", "latest": "2024-03-01T09:42:00Z"},
                                "detected": {"written": "10:XX", "when": "2024-03-01T10:XX", "zone": "Europe/Paris", "earliest": "2024-03-01T09:00:00Z", "latest": "2024-03-01T09:59:00Z"},
                                "acknowledged": null,
                                "declared": null,
                                "communicated": null,
                                "escalated": null,
                                "identified": null,
                                "mitigated": null,
                                "resolved": null,
                                "reopened": null,
                                "closed": null
                              },
                              "metrics": {
                                "latent": null,
                                "timeToDetect": {"min": "PT-42M", "max": "PT17M"},
                                "timeToAcknowledge": null,
                                "timeToNotify": null,
                                "timeToIdentify": null,
                                "timeToMitigate": null,
                                "timeToResolve": null
                              },
                              "stated": [
                                {"line": 2, "label": "Downtime", "written": "1-2 h", "min": "PT1H", "max": "PT2H", "metric": "timeToMitigate"}
                              ],
                              "timeline": {
                                "zone": "Europe/Paris",
                                "events": [
                                  {"line": 3, "written": "10:42", "when": "2024-03-01T10:42", "zone": "Europe/Paris", "earliest": "2024-03-01T09:42:00Z", "latest": "2024-03-01T09:42:00Z", "text": "full", "actors": ["@ann"], "milestone": "started", "phase": "detection"},
                                  {"line": 4, "written": "~11", "when": "~T11:XX", "zone": "Europe/Paris", "earliest": null, "latest": null, "text": "better", "actors": ["@ann"], "milestone": null, "phase": "detection"}
                                ]
                              },
                              "actions": [
                                {"line": 6, "id": "A1", "text": "clean", "type": "repair", "status": "in_progress", "statusWritten": null, "standing": "overdue", "priority": null, "owner": "@ann", "due": "2024-04-XX", "deadline": "2024-04-30", "done": null, "link": null, "group": null}
                              ],
                              "diagnostics": 0
                            }
                          ]
                        }
                        """.formatted(Product.NAME));
    }

    @Test
    void theSchemaDescribesWhatIsWrittenAndNothingElse() throws Exception {
        String json = write(library(wholeReport(), report("x.md")), List.of());
        JsonNode schema = new ObjectMapper().readTree(IncidentsSchema.write(Optional.empty()));
        JsonNode written = new ObjectMapper().readTree(json);
        assertThat(SchemaCheck.violations(written, schema)).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNullAndNeverLeftOut() throws Exception {
        JsonNode root = new ObjectMapper().readTree(write(library(report("x.md")), List.of()));
        JsonNode incident = root.get("incidents").get(0);
        for (String key : List.of("summary", "date", "severity", "status")) {
            assertThat(incident.has(key)).as(key).isTrue();
            assertThat(incident.get(key).isNull()).as(key).isTrue();
        }
        assertThat(incident.get("timeline").get("zone").isNull()).isTrue();
        assertThat(incident.get("timeline").get("events")).isEmpty();
        assertThat(incident.get("times")).allMatch(JsonNode::isNull);
        assertThat(incident.get("metrics")).allMatch(JsonNode::isNull);
    }

    @Test
    void errorsAndWarningsOfAReportAreCounted() throws Exception {
        List<Diagnostic> reported = List.of(
                Diagnostic.of(ReadingRule.YAML_SYNTAX, Location.ofFile("x.md"), "why"),
                Diagnostic.of(ReadingRule.YAML_SYNTAX, Location.ofFile("y.md"), "why"),
                Diagnostic.of(PublishingRule.DRAFT_LEFT_OUT, Location.ofFile("x.md")));
        JsonNode root = new ObjectMapper().readTree(write(library(report("x.md")), reported));
        assertThat(root.get("incidents").get(0).get("diagnostics").asInt()).isEqualTo(1);
    }

    private static Reports wholeReport() {
        return report("2024/disk/index.md")
                .text("# Disk\n\n- 10:42 full\n- ~11 better\n\n- [ ] clean\n")
                .title("Disk")
                .summary("It was full.")
                .date("2024-03-01")
                .severity(1)
                .status(Status.RESOLVED)
                .services("web")
                .tags("disk")
                .author("Ann")
                .trigger(TriggerType.HARDWARE, "A disk")
                .cause(CauseCategory.SOFTWARE, "")
                .contributing("No alert")
                .wentWell("Luck")
                .related("queue", Relation.FOLLOWS)
                .time(Milestone.STARTED, at("10:42", PartialTime.of(10, 42)))
                .time(Milestone.DETECTED, at("10:XX", PartialTime.ofHour(10)))
                .timeline(new Timeline(
                        Optional.empty(),
                        PARIS,
                        Map.of(),
                        List.of(),
                        List.of(
                                event(8, at("10:42", PartialTime.of(10, 42)), "full", Milestone.STARTED),
                                event(
                                        21,
                                        new Moment(
                                                "~11", Point.of(PartialTime.ofHour(11)), Optional.empty(), true, PARIS),
                                        "better",
                                        null))))
                .stated(new StatedDuration(
                        "Downtime",
                        "1-2 h",
                        new Span(Duration.ofHours(1), Duration.ofHours(2)),
                        Optional.of(Figure.TIME_TO_MITIGATE),
                        7))
                .actions(new ActionList(Optional.empty(), Map.of(), List.of(), List.of(action(35)), List.of()));
    }

    private static Moment at(String written, PartialTime time) {
        Point point = Point.of(PartialDate.of(LocalDate.of(2024, 3, 1)), time);
        return new Moment(written, point, Optional.empty(), false, PARIS);
    }

    private static Event event(int offset, Moment moment, String text, Milestone milestone) {
        return new Event(
                moment,
                List.of(new Inline.Text(text, offset)),
                List.of("@ann"),
                Optional.ofNullable(milestone),
                Optional.empty(),
                List.of(),
                List.of(),
                offset);
    }

    private static ActionItem action(int offset) {
        Point april = Point.of(PartialDate.ofMonth(YearMonth.of(2024, 4)));
        return new ActionItem(
                "A1",
                List.of(new Inline.Text("clean", offset)),
                ActionType.REPAIR,
                ActionStatus.IN_PROGRESS,
                Optional.empty(),
                Optional.of("@ann"),
                Optional.empty(),
                Optional.of(new Moment("April", april, Optional.empty(), false, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                offset);
    }

    private static String write(Library library, List<Diagnostic> reported) {
        SitePlan plan = SitePlanner.plan(library, LocalDate.of(2024, 6, 1), List.of(), Drafts.LEFT_OUT)
                .value();
        return IncidentsJson.write(plan, reported).text();
    }
}
