package press.postmortem.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Point;

class PromiseChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @Test
    void an_action_is_promised_when_its_report_comes_out() {
        assertThat(changes(action(ActionStatus.OPEN, null, null))).containsExactly("2024-03-05 promised A1");
    }

    @Test
    void it_is_overdue_from_the_day_after_its_last() {
        assertThat(changes(action(ActionStatus.OPEN, "2024-05-31", null)))
                .containsExactly("2024-06-01 overdue A1", "2024-03-05 promised A1");
        assertThat(changes(action(ActionStatus.OPEN, "2024-06-01", null))).containsExactly("2024-03-05 promised A1");
    }

    @Test
    void what_was_done_late_was_overdue_before() {
        assertThat(changes(action(ActionStatus.DONE, "2024-04-01", "2024-04-09")))
                .containsExactly("2024-04-09 kept A1", "2024-04-02 overdue A1", "2024-03-05 promised A1");
    }

    @Test
    void what_was_done_in_time_never_was() {
        assertThat(changes(action(ActionStatus.DONE, "2024-04-01", "2024-04-01")))
                .containsExactly("2024-04-01 kept A1", "2024-03-05 promised A1");
    }

    @Test
    void what_nobody_wrote_the_day_of_is_no_change() {
        assertThat(changes(action(ActionStatus.DONE, "2024-04-01", null))).containsExactly("2024-03-05 promised A1");
        assertThat(changes(action(ActionStatus.WONT_DO, "2024-04-01", null))).containsExactly("2024-03-05 promised A1");
    }

    private static List<String> changes(ActionItem action) {
        ActionList list = new ActionList(Optional.empty(), Map.of(), List.of(), List.of(action), List.of());
        var report = report("a.md").date("2024-03-01").published("2024-03-05").actions(list);
        return PromiseChange.in(List.of(report.build()), TODAY).stream()
                .map(change -> change.day() + " " + change.kind().key() + " "
                        + change.action().id())
                .toList();
    }

    static ActionItem action(ActionStatus status, String due, String done) {
        return new ActionItem(
                "A1",
                List.of(new Inline.Text("clean", 0)),
                ActionType.REPAIR,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(due).map(PromiseChangeTest::day),
                Optional.ofNullable(done).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                0);
    }

    private static Moment day(String written) {
        Point point = Point.of(PartialDate.of(LocalDate.parse(written)));
        return new Moment(written, point, Optional.empty(), false, Optional.empty());
    }
}
