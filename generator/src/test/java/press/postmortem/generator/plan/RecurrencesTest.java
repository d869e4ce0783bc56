package press.postmortem.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.TriggerType;

class RecurrencesTest {
    private static final String FACTOR = "The file names no zone";

    @Test
    void aServiceAndTwoOfThreeFactsAreEnough() {
        assertThat(found(
                        report("a.md")
                                .date("2024-01-01")
                                .services("tides")
                                .trigger(TriggerType.EXPIRY, "")
                                .contributing(FACTOR),
                        report("b.md")
                                .date("2024-05-01")
                                .services("boards", "Tides")
                                .trigger(TriggerType.EXPIRY, "the  file names no zone.")))
                .containsExactly("b like a: FACTS, [Tides] EXPIRY [] [the  file names no zone.]");
        assertThat(found(
                        report("a.md")
                                .date("2024-01-01")
                                .services("tides")
                                .trigger(TriggerType.EXPIRY, "")
                                .cause(CauseCategory.SOFTWARE, "One text"),
                        report("b.md")
                                .date("2024-05-01")
                                .services("tides")
                                .trigger(TriggerType.EXPIRY, "")
                                .cause(CauseCategory.NETWORK, "")
                                .cause(CauseCategory.SOFTWARE, "Another text")))
                .containsExactly("b like a: FACTS, [tides] EXPIRY [SOFTWARE] []");
        assertThat(found(
                        report("a.md")
                                .date("2024-01-01")
                                .services("tides")
                                .cause(CauseCategory.SOFTWARE, "")
                                .contributing(FACTOR),
                        report("b.md").date("2024-05-01").services("tides").cause(CauseCategory.SOFTWARE, FACTOR)))
                .containsExactly("b like a: FACTS, [tides] no trigger [SOFTWARE] [The file names no zone]");
    }

    @Test
    void theSameWordsMayBeWrittenInAnotherCase() {
        assertThat(found(
                        report("a.md").date("2024-01-01").services("tides").trigger(TriggerType.EXPIRY, "Große Last"),
                        report("b.md").date("2024-05-01").services("tides").trigger(TriggerType.EXPIRY, "GROSSE LAST")))
                .containsExactly("b like a: FACTS, [tides] EXPIRY [] [GROSSE LAST]");
    }

    @Test
    void lessIsNotEnough() {
        assertThat(found(first(), alike("b.md").services("boards"))).isEmpty();
        assertThat(found(first(), report("b.md").date("2024-05-01").trigger(TriggerType.EXPIRY, FACTOR)))
                .isEmpty();
        assertThat(found(
                        first(),
                        report("b.md").date("2024-05-01").services("tides").trigger(TriggerType.EXPIRY, "")))
                .isEmpty();
        assertThat(found(
                        first(),
                        report("b.md").date("2024-05-01").services("tides").contributing(FACTOR)))
                .isEmpty();
        assertThat(found(
                        first().contributing("No alarm"),
                        report("b.md")
                                .date("2024-05-01")
                                .services("tides")
                                .trigger(TriggerType.HARDWARE, "")
                                .contributing(FACTOR)
                                .contributing("No alarm")))
                .isEmpty();
    }

    @Test
    void whatIsUnknownIsNeverTheSame() {
        assertThat(found(
                        report("a.md")
                                .date("2024-01-01")
                                .services("tides")
                                .trigger(TriggerType.UNKNOWN, "")
                                .cause(CauseCategory.UNKNOWN, "?!"),
                        report("b.md")
                                .date("2024-05-01")
                                .services("tides")
                                .trigger(TriggerType.UNKNOWN, "")
                                .cause(CauseCategory.UNKNOWN, "...")))
                .isEmpty();
    }

    @Test
    void onlyAnEarlierDayIsBefore() {
        assertThat(found(first(), alike("b.md").date("2024-01-01"))).isEmpty();
        assertThat(found(
                        report("a.md").services("tides").trigger(TriggerType.EXPIRY, FACTOR),
                        report("b.md").services("tides").trigger(TriggerType.EXPIRY, FACTOR)))
                .isEmpty();
    }

    @Test
    void theLatestOfManyIsNamed() {
        assertThat(found(first(), alike("b.md"), alike("c.md").date("2024-06-01")))
                .extracting(found -> found.replaceFirst(":.*", ""))
                .containsExactly("c like b", "b like a");
    }

    @Test
    void drillsPlannedWorkAndWhatWasWithdrawnAreLeftOut() {
        assertThat(found(first(), alike("b.md").kind(Kind.EXERCISE))).isEmpty();
        assertThat(found(first().kind(Kind.MAINTENANCE), alike("b.md"))).isEmpty();
        assertThat(found(first().documentStatus(DocumentStatus.WITHDRAWN), alike("b.md")))
                .isEmpty();
        assertThat(found(first().kind(Kind.NEAR_MISS), alike("b.md"))).hasSize(1);
    }

    @Test
    void twoReportsOfOneStoryAreNoRecurrence() {
        assertThat(found(first(), alike("b.md").related("A", Relation.DUPLICATE_OF)))
                .isEmpty();
        assertThat(found(first().related("b", Relation.FOLLOWS), alike("b.md"))).isEmpty();
        assertThat(found(
                        first(), alike("b.md").date("2024-02-01"), alike("c.md").related("b", Relation.FOLLOWS)))
                .extracting(found -> found.replaceFirst(":.*", ""))
                .containsExactly("c like a", "b like a");
    }

    @Test
    void anAuthorsWordNeedsNoFacts() {
        assertThat(found(
                        report("a.md").date("2024-01-01"),
                        report("b.md")
                                .related("A", Relation.RECURRENCE_OF)
                                .related("b", Relation.RECURRENCE_OF)
                                .related("gone", Relation.RECURRENCE_OF),
                        report("c.md").date("2024-05-01").related("a", Relation.SAME_CAUSE)))
                .containsExactly("b like a: AUTHOR, [] no trigger [] []");
        assertThat(found(first(), alike("b.md").related("a", Relation.RECURRENCE_OF)))
                .containsExactly("b like a: AUTHOR, [tides] EXPIRY [] [The file names no zone]");
    }

    @Test
    void tellsWhatWasStillOwedOnTheDay() {
        Library library = library(
                first().actions(actions(
                        action("A1", ActionStatus.OPEN, ""),
                        action("A2", ActionStatus.DONE, "2024-05-01"),
                        action("A3", ActionStatus.DONE, "2024-05-02"),
                        action("A4", ActionStatus.DONE, ""),
                        action("A5", ActionStatus.UNKNOWN, ""),
                        action("A6", ActionStatus.WONT_DO, ""),
                        action("A7", ActionStatus.BLOCKED, ""))),
                alike("b.md"));
        assertThat(recurrences(library).get(0).stillOpen())
                .extracting(ActionItem::id)
                .containsExactly("A1", "A3", "A7");
    }

    @Test
    void nothingWasOwedBeforeItWasPromised() {
        Library library = library(
                first().published("2024-05-02").actions(actions(action("A1", ActionStatus.OPEN, ""))), alike("b.md"));
        assertThat(recurrences(library).get(0).stillOpen()).isEmpty();
    }

    @Test
    void manyAlikeAreFoundInTime() {
        Reports[] reports = IntStream.range(0, 20_000)
                .mapToObj(i -> alike(i + ".md")
                        .date(LocalDate.of(1970, 1, 1).plusDays(i).toString()))
                .toArray(Reports[]::new);
        Library library = library(reports);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> recurrences(library)))
                .hasSize(reports.length - 1);
    }

    private static Reports first() {
        return alike("a.md").date("2024-01-01");
    }

    private static Reports alike(String source) {
        return report(source).date("2024-05-01").services("tides").trigger(TriggerType.EXPIRY, FACTOR);
    }

    private static ActionList actions(ActionItem... items) {
        return new ActionList(Optional.empty(), Map.of(), List.of(), List.of(items), List.of());
    }

    private static ActionItem action(String id, ActionStatus status, String done) {
        return new ActionItem(
                id,
                List.of(new Inline.Text("Name the zone", 0)),
                ActionType.OTHER,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(done).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                0);
    }

    private static List<String> found(Reports... reports) {
        return recurrences(library(reports)).stream()
                .map(RecurrencesTest::inWords)
                .toList();
    }

    private static List<Recurrence> recurrences(Library library) {
        return Recurrences.in(library, Listings.of(library));
    }

    private static String inWords(Recurrence recurrence) {
        Recurrence.Shared shared = recurrence.shared();
        return recurrence.later().id() + " like " + recurrence.earlier().id() + ": " + recurrence.ground() + ", "
                + shared.services().stream().map(Listing.Topic::title).toList() + " "
                + shared.trigger().map(Object::toString).orElse("no trigger") + " " + shared.causes() + " "
                + shared.factors();
    }
}
