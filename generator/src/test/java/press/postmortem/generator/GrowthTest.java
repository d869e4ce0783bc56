package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.content.ContentFolder;
import press.postmortem.generator.lint.CheckMemory;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.output.OutputFile;

/**
 * Four times as many reports are four times the work, in every stage, and a report is no more work than it was. Work is counted in
 * bytes that are allocated, in one thread, so the machine and what else it does make no difference.
 */
class GrowthTest {
    private static final int FEW = 25;
    private static final int MANY = 100;

    /** 1 is in proportion and 2 is quadratic; sorting and hash tables that grow are a little above 1. */
    private static final double STEEPEST = 1.12;

    private static InventedSite few;
    private static InventedSite many;

    @BeforeAll
    static void read(@TempDir Path work) throws IOException {
        few = InventedSite.of(work.resolve("few"), FEW);
        many = InventedSite.of(work.resolve("many"), MANY);
    }

    /**
     * A stage, and what it is given.
     *
     * @param measure the characters that its work is in proportion to: those it reads, or those it writes
     * @param most bytes for each of them; half as much again as was needed when this was written
     */
    record Stage(String name, Consumer<InventedSite> work, Function<InventedSite, Long> measure, int most) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Stage> stages() {
        return Stream.of(
                new Stage("finding the sources", site -> ContentFolder.read(site.content()), InventedSite::read, 12),
                new Stage("understanding reports", InventedSite::extract, InventedSite::read, 160),
                new Stage(
                        "checking",
                        site -> Checks.with(GrowthTest.class.getClassLoader())
                                .value()
                                .run(site.library(), site.today(), new CheckMemory()),
                        InventedSite::read,
                        450),
                new Stage("planning", InventedSite::planned, InventedSite::read, 48),
                new Stage("pages of reports", made(Planned.Incident.class), written(Planned.Incident.class), 98),
                new Stage("their twins", made(Planned.Twin.class), written(Planned.Twin.class), 60),
                new Stage("pages of lists", made(Planned.ListingPage.class), written(Planned.ListingPage.class), 78),
                new Stage("the ledger", made(Planned.Ledger.class), written(Planned.Ledger.class), 106),
                new Stage("feeds", made(Planned.Feed.class), written(Planned.Feed.class), 31),
                new Stage("data", made(Planned.Exported.class), written(Planned.Exported.class), 90),
                new Stage("print views", made(Planned.Print.class), written(Planned.Print.class), 49),
                new Stage("the search index", made(Planned.SearchIndex.class), InventedSite::read, 146),
                new Stage("everything on a screen", InventedSite::screen, InventedSite::read, 2100));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void grows_with_the_reports_and_not_faster(Stage stage) {
        stage.work().accept(few);
        long forFew = Allocation.of(() -> stage.work().accept(few));
        long forMany = Allocation.of(() -> stage.work().accept(many));

        double exponent = Math.log((double) forMany / forFew) / Math.log((double) MANY / FEW);
        assertThat(exponent)
                .as(
                        "the exponent by which %s grows: %,d bytes for %d reports, %,d for %d",
                        stage, forFew, FEW, forMany, MANY)
                .isBetween(0.0, STEEPEST);
        assertThat((double) forMany / stage.measure().apply(many))
                .as("bytes allocated by %s for each character, over %d reports", stage, MANY)
                .isBetween(1.0, (double) stage.most());
    }

    private static Consumer<InventedSite> made(Class<? extends Planned> kind) {
        return site -> site.made(kind);
    }

    private static Function<InventedSite, Long> written(Class<? extends Planned> kind) {
        return site -> site.made(kind).stream()
                .map(OutputFile.Textual.class::cast)
                .mapToLong(file -> file.text().length())
                .sum();
    }
}
