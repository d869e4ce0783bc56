package press.postmortem.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.image;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;
import static press.postmortem.generator.Reports.withAssets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mentions;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.TriggerType;

class PlanMemoryTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final PlanMemory memory = new PlanMemory();

    @Test
    void aReportThatIsToldInOtherWordsTakesThePlaceOfTheOneBefore() {
        Library before = library(report("a.md").services("x"), report("b.md").services("y"));
        List<Planned> planned = plan(before).value().files();
        Postmortem told =
                report("a.md").services("x").summary("In other words.").build();
        Library after = with(before, told);
        Checked<SitePlan> plan = plan(after);
        assertThat(plan).isEqualTo(fresh(after));
        assertThat(plan.value().file("incidents/a/index.html").orElseThrow())
                .isInstanceOfSatisfying(
                        Planned.Incident.class,
                        page -> assertThat(page.postmortem()).isSameAs(told));
        assertThat(plan.value().files())
                .filteredOn(file -> planned.stream().anyMatch(same -> same == file))
                .extracting(Planned::path)
                .contains("services/y/index.html", "incidents/b/print/index.html", "index.html")
                .doesNotContain("services/x/index.html", "incidents/a/index.md");
    }

    @Test
    void aReportUnderAnotherTitleIsCalledSoWhereverItIsPlanned() {
        Library before = library(report("a.md").aliases("/old/"), report("b.md").services("y"));
        plan(before);
        Library after =
                with(before, report("b.md").services("y").title("Another").build());
        assertThat(plan(after)).isEqualTo(fresh(after));
        assertThat(plan(after).value().file("incidents/b/print/index.html").orElseThrow())
                .isInstanceOfSatisfying(
                        Planned.Print.class,
                        page -> assertThat(page.scope().title()).isEqualTo("Another"));
        Library both =
                with(after, report("a.md").aliases("/old/").title("Another").build());
        assertThat(plan(both)).isEqualTo(fresh(both));
    }

    @Test
    void aReportThatHasAnotherIdInTheSiteHasItStill() {
        Library before = library(report("a.md").id("x"), report("b.md").id("x"));
        plan(before);
        Library after =
                with(before, report("b.md").id("x").summary("In other words.").build());
        assertThat(plan(after)).isEqualTo(fresh(after));
    }

    @Test
    void whateverChangesInAReportThePlanIsThatOfAFirstLook() {
        List<UnaryOperator<Reports>> changes = List.of(
                a -> a.id("c"),
                a -> a.title("Another"),
                a -> a.date("2023-03-01"),
                a -> a.published("2024-05-30"),
                a -> a.lastModified("2024-05-31"),
                a -> a.severity(1),
                a -> a.documentStatus(DocumentStatus.DRAFT),
                a -> a.documentStatus(DocumentStatus.WITHDRAWN),
                a -> a.kind(Kind.EXERCISE),
                a -> a.trigger(TriggerType.EXPIRY, "A valve"),
                a -> a.cause(CauseCategory.CONFIGURATION, "ice"),
                a -> a.contributing("Ice"),
                a -> a.wentWell("It rang"),
                a -> a.related("b", Relation.RECURRENCE_OF),
                a -> a.services("y"),
                a -> a.tags("z"),
                a -> a.aliases("/old/"),
                a -> a.author("Ida"),
                a -> a.paragraph(image("/gauge.png")),
                a -> a.actions(promises()));
        for (UnaryOperator<Reports> change : changes) {
            Library before = withAssets(library(first(), second()), "gauge.png");
            PlanMemory own = new PlanMemory();
            own.plan(before, TODAY, List.of(), Drafts.LEFT_OUT);
            Library after = with(before, change.apply(first()).build());
            assertThat(own.plan(after, TODAY, List.of(), Drafts.LEFT_OUT)).isEqualTo(fresh(after));
        }
    }

    /** How many of the plans were the last one with other reports in it. */
    private int exchanged;

    @Test
    void afterAnyChangesOfManyReportsThePlansAreThoseOfAFirstLook() {
        Site site = site("base_url: https://ferry.example/\nfeed_items: 3\nprint: {limit: 2, order: severity}\n");
        Random random = new Random(5);
        Map<String, Integer> facts = new TreeMap<>();
        Map<String, Postmortem> reports = new TreeMap<>();
        for (int round = 0; round < 300; round++) {
            for (int change = random.nextInt(3); change >= 0; change--) {
                String source = "abcdefgh".charAt(random.nextInt(8)) + ".md";
                if (random.nextInt(8) == 0) {
                    facts.put(source, random.nextInt(1_000));
                }
                reports.put(source, inWords(round, source, facts.getOrDefault(source, 0)));
            }
            Library library = library(
                    site,
                    Optional.empty(),
                    reports.values().stream().sorted(NEWEST_FIRST).toList(),
                    Optional.empty(),
                    List.of(),
                    new TreeMap<>(),
                    List.of());
            assertPlansAreThoseOfAFirstLook(library);
        }
        assertThat(exchanged).isGreaterThan(200);
    }

    private static final Comparator<Postmortem> NEWEST_FIRST = Comparator.comparing(
                    (Postmortem report) -> report.date().orElseThrow())
            .reversed()
            .thenComparing(Postmortem::id);

    private void assertPlansAreThoseOfAFirstLook(Library library) {
        for (Drafts drafts : Drafts.values()) {
            Set<Planned> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(planned.getOrDefault(drafts, List.of()));
            Checked<SitePlan> plan = memory.plan(library, TODAY, List.of(), drafts);
            assertThat(plan).isEqualTo(SitePlanner.plan(library, TODAY, List.of(), drafts));
            planned.put(drafts, plan.value().files());
            exchanged += plan.value().files().stream().anyMatch(before::contains) ? 1 : 0;
        }
    }

    private final Map<Drafts, List<Planned>> planned = new EnumMap<>(Drafts.class);

    private static Site site(String text) {
        SourceFile source = new SourceFile("site.yaml", text);
        return PostmortemExtractor.site(source, DocumentParser.parseYaml(source).value())
                .value()
                .withBooks(true);
    }

    /** Always the same facts for a number. */
    private static Postmortem inWords(int words, String source, int facts) {
        Random random = new Random(facts);
        Reports report = report(source)
                .title("Told " + words)
                .date("202%d-03-0%d".formatted(random.nextInt(3), 1 + random.nextInt(4)))
                .severity(1 + random.nextInt(2))
                .services(random.nextBoolean() ? "x" : "y")
                .tags("t" + random.nextInt(3))
                .cause(CauseCategory.CONFIGURATION, random.nextBoolean() ? "ice" : "salt");
        if (random.nextBoolean()) {
            report.trigger(TriggerType.EXPIRY, "A valve");
        }
        if (random.nextInt(3) == 0) {
            report.related("abcdefgh".charAt(random.nextInt(8)) + "", Relation.RECURRENCE_OF);
        }
        if (random.nextInt(5) == 0) {
            report.documentStatus(DocumentStatus.DRAFT);
        }
        if (random.nextInt(4) == 0) {
            report.aliases("/old/" + source);
        }
        if (random.nextBoolean()) {
            report.wentWell("The bell rang " + words);
        }
        return report.build();
    }

    private static ActionList promises() {
        ActionItem action = PromiseChangeTest.action(ActionStatus.OPEN, "2024-05-01", null);
        return new ActionList(Optional.empty(), Map.of(), List.of(), List.of(action), List.of());
    }

    private static Reports first() {
        return stated("a.md").date("2024-03-01").published("2024-05-05").contributing("Salt");
    }

    private static Reports second() {
        return stated("b.md").date("2024-02-01").published("2024-05-06").contributing("salt");
    }

    private static Reports stated(String source) {
        return report(source).services("x").trigger(TriggerType.CONFIGURATION_PUSH, "a valve");
    }

    private Checked<SitePlan> plan(Library library) {
        return memory.plan(library, TODAY, List.of(), Drafts.LEFT_OUT);
    }

    private static Checked<SitePlan> fresh(Library library) {
        return SitePlanner.plan(library, TODAY, List.of(), Drafts.LEFT_OUT);
    }

    /** The same library, and the very same reports but for one. */
    private static Library with(Library library, Postmortem other) {
        List<Postmortem> reports = new ArrayList<>(library.postmortems());
        reports.replaceAll(
                report -> report.source().path().equals(other.source().path()) ? other : report);
        return new Library(
                library.site(),
                Optional.empty(),
                reports,
                library.introduction(),
                library.pages(),
                library.assets(),
                library.statics(),
                reports.stream()
                        .collect(Collectors.toMap(report -> report.source().path(), Mentions::of)));
    }
}
