package press.postmortem.generator.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.SitePlanner;

class StatusPageTest {
    private static final Optional<ZoneId> PARIS = Optional.of(ZoneId.of("Europe/Paris"));

    @Test
    void events_are_updates_newest_first_with_the_status_after_each() throws Exception {
        JsonNode incident = incident(report("bells.md")
                .summary("The bells were silent.")
                .published("2024-03-05")
                .zone("Europe/Paris")
                .timeline(timeline(
                        event("10:42", 10, 42, null),
                        event("10:50", 10, 50, Milestone.IDENTIFIED),
                        event("11:05", 11, 5, Milestone.MITIGATED),
                        event("11:30", 11, 30, Milestone.RESOLVED))));
        assertThat(incident.get("incident_updates"))
                .extracting(update -> update.get("status").asText() + " "
                        + update.get("display_at").asText())
                .containsExactly(
                        "postmortem 2024-03-05T11:00:00Z",
                        "resolved 2024-03-01T10:30:00Z",
                        "monitoring 2024-03-01T10:05:00Z",
                        "identified 2024-03-01T09:50:00Z",
                        "investigating 2024-03-01T09:42:00Z");
        assertThat(incident.get("incident_updates").get(0).get("body").asText()).isEqualTo("The bells were silent.");
    }

    @Test
    void an_event_without_an_instant_is_in_no_update() throws Exception {
        Moment unzoned = new Moment("10:42", Point.of(PartialTime.of(10, 42)), Optional.empty(), false, PARIS);
        assertThat(incident(report("bells.md").timeline(timeline(event(unzoned, null))))
                        .get("incident_updates"))
                .isEmpty();
    }

    @Test
    void an_incident_that_is_over_is_a_postmortem_where_its_report_is_final() throws Exception {
        assertThat(status(report("a.md").status(Status.MONITORING))).isEqualTo("monitoring");
        assertThat(status(report("a.md").status(Status.RESOLVED))).isEqualTo("postmortem");
        assertThat(status(report("a.md"))).isEqualTo("postmortem");
        assertThat(status(report("a.md").status(Status.RESOLVED).documentStatus(DocumentStatus.PRELIMINARY)))
                .isEqualTo("resolved");
        assertThat(status(report("a.md").documentStatus(DocumentStatus.PRELIMINARY)))
                .isEqualTo("null");
    }

    @Test
    void what_a_report_does_not_say_is_null() throws Exception {
        JsonNode incident = incident(report("a.md").severity(1).services("Web"));
        for (String key : List.of("impact", "created_at", "updated_at", "started_at", "monitoring_at", "resolved_at")) {
            assertThat(incident.get(key).isNull()).as(key).isTrue();
        }
        assertThat(incident.get("components").get(0).get("status").isNull()).isTrue();
    }

    private static String status(Reports report) throws Exception {
        return incident(report).get("status").asText();
    }

    private static JsonNode incident(Reports report) throws Exception {
        var plan = SitePlanner.plan(library(report), LocalDate.of(2024, 6, 1), List.of(), Drafts.LEFT_OUT)
                .value();
        String json = StatusPage.write(plan, path -> Optional.empty()).text();
        return new ObjectMapper().readTree(json).get("incidents").get(0);
    }

    private static Timeline timeline(Event... events) {
        return new Timeline(Optional.empty(), PARIS, Map.of(), List.of(), List.of(events));
    }

    private static Event event(String written, int hour, int minute, Milestone milestone) {
        Point point = Point.of(PartialDate.of(LocalDate.of(2024, 3, 1)), PartialTime.of(hour, minute));
        return event(new Moment(written, point, Optional.empty(), false, PARIS), milestone);
    }

    private static Event event(Moment moment, Milestone milestone) {
        return new Event(
                moment,
                List.of(new Inline.Text("something", 0)),
                List.of(),
                Optional.ofNullable(milestone),
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }
}
