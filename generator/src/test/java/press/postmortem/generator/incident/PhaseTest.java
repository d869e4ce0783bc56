package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhaseTest {
    @Test
    void aPhaseLastsUpToAndWithTheMilestoneThatEndsIt() {
        assertThat(phases("-", "started", "-", "detected", "-", "identified", "-", "mitigated", "-", "resolved", "-"))
                .isEqualTo(
                        "before detection detection detection response response mitigation mitigation recovery recovery"
                                + " after");
    }

    @Test
    void nothingIsDerivedBeforeTheFirstMilestoneWithoutAStart() {
        assertThat(phases("-", "detected", "-")).isEqualTo("? detection response");
        assertThat(phases("-", "-")).isEqualTo("? ?");
    }

    @Test
    void whoeverDeclaresAnIncidentHasNoticedIt() {
        assertThat(phases("started", "declared", "-", "communicated"))
                .isEqualTo("detection response response response");
    }

    @Test
    void aPhaseNeverGoesBackButForAnIncidentThatReopens() {
        assertThat(phases("mitigated", "identified", "resolved", "reopened", "resolved", "-"))
                .isEqualTo("mitigation recovery recovery response mitigation after");
    }

    @Test
    void whatWasNoticedBeforeItWasFeltIsNotDetectedAgain() {
        assertThat(phases("introduced", "detected", "started", "-", "resolved"))
                .isEqualTo("before detection response response mitigation");
        assertThat(phases("started", "detected", "resolved", "started", "-"))
                .isEqualTo("detection detection mitigation detection detection");
    }

    @Test
    void whatBeginsWithTheLastEventIsReadFromItsEnd() {
        List<Event> events = new ArrayList<>();
        for (String milestone : List.of("-", "resolved", "-", "identified", "started")) {
            events.add(event(milestone, Optional.of(LocalDate.of(2024, 3, 9 - events.size()))));
        }

        assertThat(phases(events)).isEqualTo("after mitigation mitigation response detection");
    }

    private static String phases(String... milestones) {
        return phases(Arrays.stream(milestones).map(PhaseTest::event).toList());
    }

    private static String phases(List<Event> events) {
        return String.join(
                " ",
                Phase.of(events).stream()
                        .map(phase -> phase.map(Phase::key).orElse("?"))
                        .toList());
    }

    private static Event event(String milestone) {
        return event(milestone, Optional.empty());
    }

    private static Event event(String milestone, Optional<LocalDate> day) {
        Point start = new Point(day.map(PartialDate::of), Optional.of(PartialTime.of(10, 0)));
        Moment moment = new Moment("10:00", start, Optional.empty(), false, Optional.empty());
        Optional<Milestone> marked = milestone.equals("-")
                ? Optional.empty()
                : Optional.of(Milestone.valueOf(milestone.toUpperCase(Locale.ROOT)));
        return new Event(moment, List.of(), List.of(), marked, Optional.empty(), List.of(), List.of(), 0);
    }
}
