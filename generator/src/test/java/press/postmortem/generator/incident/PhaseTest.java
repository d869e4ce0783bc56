package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String phases(String... milestones) {
        List<Event> events = Arrays.stream(milestones).map(PhaseTest::event).toList();
        return String.join(
                " ",
                Phase.of(events).stream()
                        .map(phase -> phase.map(Phase::key).orElse("?"))
                        .toList());
    }

    private static Event event(String milestone) {
        Moment moment = new Moment("10:00", Point.of(PartialTime.of(10, 0)), Optional.empty(), false, Optional.empty());
        Optional<Milestone> marked = milestone.equals("-")
                ? Optional.empty()
                : Optional.of(Milestone.valueOf(milestone.toUpperCase(Locale.ROOT)));
        return new Event(moment, List.of(), List.of(), marked, Optional.empty(), List.of(), List.of(), 0);
    }
}
