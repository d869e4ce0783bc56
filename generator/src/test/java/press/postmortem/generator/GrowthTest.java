package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.content.ContentReader;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;
import press.postmortem.generator.render.OutputFile;
import press.postmortem.generator.render.PendingFile;
import press.postmortem.generator.render.SiteRenderer;
import press.postmortem.generator.render.Theme;

/**
 * Four times as many reports are four times the work, in every stage, and a report is no more work than it was. Work is counted in
 * bytes that are allocated, in one thread, so the machine and what else it does make no difference.
 */
class GrowthTest {
    private static final int FEW = 25;
    private static final int MANY = 100;

    /** 1 is in proportion and 2 is quadratic; sorting and hash tables that grow are a little above 1. */
    private static final double STEEPEST = 1.12;

    private static Book few;
    private static Book many;

    @BeforeAll
    static void read(@TempDir Path work) throws IOException {
        few = Book.of(work.resolve("few"), FEW);
        many = Book.of(work.resolve("many"), MANY);
    }

    /**
     * A stage, and what it is given.
     *
     * @param measure the characters that its work is in proportion to: those it reads, or those it writes
     * @param most bytes for each of them; half as much again as was needed when this was written
     */
    record Stage(String name, Function<Book, ?> work, Function<Book, Long> measure, int most) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Stage> stages() {
        return Stream.of(
                new Stage("finding the sources", book -> ContentReader.read(book.content()), Book::read, 12),
                new Stage("understanding reports", Book::extract, Book::read, 520),
                new Stage("checking", book -> Checks.builtIn().run(book.library(), book.today()), Book::read, 450),
                new Stage("planning", Book::planned, Book::read, 48),
                new Stage("pages of reports", made(Planned.Incident.class), written(Planned.Incident.class), 98),
                new Stage("their twins", made(Planned.Twin.class), written(Planned.Twin.class), 60),
                new Stage("pages of lists", made(Planned.ListingPage.class), written(Planned.ListingPage.class), 78),
                new Stage("the ledger", made(Planned.Ledger.class), written(Planned.Ledger.class), 106),
                new Stage("feeds", made(Planned.Feed.class), written(Planned.Feed.class), 31),
                new Stage("data", made(Planned.Exported.class), written(Planned.Exported.class), 90),
                new Stage("print views", made(Planned.Print.class), written(Planned.Print.class), 49),
                new Stage("the search index", made(Planned.SearchIndex.class), Book::read, 146),
                new Stage("everything on a screen", Book::screen, Book::read, 2100));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void grows_with_the_reports_and_not_faster(Stage stage) {
        stage.work().apply(few);
        long forFew = Allocation.of(() -> stage.work().apply(few));
        long forMany = Allocation.of(() -> stage.work().apply(many));

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

    private static Function<Book, ?> made(Class<? extends Planned> kind) {
        return book -> book.made(kind);
    }

    private static Function<Book, Long> written(Class<? extends Planned> kind) {
        return book -> book.made(kind).stream()
                .map(OutputFile.Text.class::cast)
                .mapToLong(file -> file.text().length())
                .sum();
    }

    /** Invented reports, as far as each stage wants them. */
    record Book(Path content, ContentTree tree, Library library, LocalDate today, SitePlan plan, Theme theme) {
        static Book of(Path content, int reports) throws IOException {
            ManyReports.write(content, reports);
            ContentTree tree = ContentReader.read(content).value();
            Library library = LibraryReader.read(tree, Settings.of(content, content), Checked.of(History.none()), 2)
                    .value();
            LocalDate today = NewestDate.in(library);
            SitePlan plan = SitePlanner.plan(library, today, List.of()).value();
            Theme theme = Theme.load(Settings.DEFAULT_THEME, List.of(), Book.class.getClassLoader(), "en")
                    .value();
            return new Book(content, tree, library, today, plan, theme);
        }

        List<Postmortem> extract() {
            return library.postmortems().stream()
                    .map(report -> PostmortemExtractor.postmortem(report.document(), library.site())
                            .value())
                    .toList();
        }

        SitePlan planned() {
            return SitePlanner.plan(library, today, List.of()).value();
        }

        /** The characters of all sources. */
        long read() {
            return tree.postmortems().stream()
                    .mapToLong(source -> source.text().length())
                    .sum();
        }

        List<OutputFile> made(Class<? extends Planned> kind) {
            List<Planned> files = plan.files().stream().filter(kind::isInstance).toList();
            SiteRenderer renderer = renderer(new SitePlan(
                    library,
                    today,
                    files,
                    plan.listings(),
                    plan.listingsByReport(),
                    plan.recurrences(),
                    plan.pathsBySource(),
                    plan.diagnosticsBySource()));
            return renderer.files().stream()
                    .map(PendingFile::make)
                    .filter(OutputFile.Text.class::isInstance)
                    .toList();
        }

        List<OutputFile> screen() {
            return renderer(plan).screen().stream().map(PendingFile::make).toList();
        }

        SiteRenderer renderer(SitePlan files) {
            return SiteRenderer.of(files, theme, Map.of());
        }
    }
}
