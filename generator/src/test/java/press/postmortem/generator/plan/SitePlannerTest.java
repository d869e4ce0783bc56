package press.postmortem.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.image;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.link;
import static press.postmortem.generator.Reports.page;
import static press.postmortem.generator.Reports.report;
import static press.postmortem.generator.Reports.withAssets;
import static press.postmortem.generator.Reports.withPages;
import static press.postmortem.generator.Reports.withStatics;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mentions;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.incident.Site;

class SitePlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @Test
    void aLinkToAnyFileOfTheSiteLeadsThere() {
        Library library = library(report("disk.md")
                .date("2024-03-01")
                .severity(2)
                .services("Web")
                .tags("disk full")
                .author("Zoë Müller"));
        References references = References.in(library);
        SourceFile report = library.postmortems().get(0).source();
        assertThat(plan(library).value().files())
                .extracting(Planned::path)
                .filteredOn(path -> !path.startsWith("assets/") && !path.endsWith(".css"))
                .filteredOn(path -> references.resolve(report, "/" + path) instanceof Reference.Missing)
                .isEmpty();
        assertThat(plan(library).value().files())
                .extracting(Planned::path)
                .filteredOn(path -> path.endsWith("/index.html"))
                .extracting(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .filteredOn(folder -> references.resolve(report, "/" + folder) instanceof Reference.Missing)
                .isEmpty();
    }

    @Test
    void anEmptyLibraryStillGivesASite() {
        assertThat(listing(plan(library()).value())).isEqualTo("""
                        NotFound    404.html
                        PromiseFeed actions/atom.xml
                        Badge       actions/badge.svg
                        PromiseFeed actions/feed.json
                        PromiseFeed actions/feed.xml
                        Ledger      actions/index.html
                        Twin        actions/index.md
                        Exported    api/actions.csv
                        Exported    api/events.csv
                        Exported    api/incidents.csv
                        Exported    api/incidents.json
                        Exported    api/incidents.schema.json
                        Exported    api/v2/incidents.json
                        Exported    api/v2/schema.json
                        Feed        atom.xml
                        Card        card.png
                        Feed        feed.json
                        Feed        feed.xml
                        FeedList    feeds.opml
                        Home        index.html
                        Twin        index.md
                        Llms        llms.txt
                        PrintStyle  print/index.css
                        Print       print/index.html
                        Robots      robots.txt
                        Sitemap     sitemap.xml
                        """);
    }

    @Test
    void everyReportPageAndListingHasItsPath() {
        Library library = library(
                report("2024-03-01-disk/index.md")
                        .date("2024-03-01")
                        .severity(1)
                        .services("Web")
                        .tags("disk full")
                        .author("Zoë Müller")
                        .aliases("/old/disk/", "/disk.html")
                        .paragraph(image("graph.png"), link("../notes.pdf?x#y")),
                report("undated.md").paragraph(image("/media/never.png")));
        library = withPages(library, page("pages/about.md"), page("pages/team/index.md", image("me.jpg")));
        library = withAssets(
                library, "2024-03-01-disk/graph.png", "notes.pdf", "pages/team/me.jpg", "2024-03-01-disk/secret.txt");
        library = withStatics(library, "favicon.ico", "robots.txt");

        assertThat(listing(plan(library).value())).isEqualTo("""
                        NotFound    404.html
                        Plain       about/index.html  pages/about.md
                        Twin        about/index.md
                        PromiseFeed actions/atom.xml
                        Badge       actions/badge.svg
                        PromiseFeed actions/feed.json
                        PromiseFeed actions/feed.xml
                        Ledger      actions/index.html
                        Twin        actions/index.md
                        Exported    api/actions.csv
                        Exported    api/events.csv
                        Exported    api/incidents.csv
                        Exported    api/incidents.json
                        Exported    api/incidents.schema.json
                        Exported    api/v2/incidents.json
                        Exported    api/v2/schema.json
                        ClientLicence assets/fuse.LICENSE.txt
                        ClientLibrary assets/fuse.js
                        Feed        atom.xml
                        Index       authors/index.html
                        Twin        authors/index.md
                        ListingPage authors/zoe-muller/index.html  Zoë Müller
                        Twin        authors/zoe-muller/index.md
                        PrintStyle  authors/zoe-muller/print/index.css
                        Print       authors/zoe-muller/print/index.html
                        Card        card.png
                        Redirect    disk.html  incidents/2024-03-01-disk/index.html
                        Copy        favicon.ico  favicon.ico
                        Feed        feed.json
                        Feed        feed.xml
                        FeedList    feeds.opml
                        Card        incidents/2024-03-01-disk/card.png
                        Incident    incidents/2024-03-01-disk/index.html  2024-03-01-disk/index.md
                        Twin        incidents/2024-03-01-disk/index.md
                        PrintStyle  incidents/2024-03-01-disk/print/index.css
                        Print       incidents/2024-03-01-disk/print/index.html
                        Redirect    incidents/index.html  years/index.html
                        Card        incidents/undated/card.png
                        Incident    incidents/undated/index.html  undated.md
                        Twin        incidents/undated/index.md
                        PrintStyle  incidents/undated/print/index.css
                        Print       incidents/undated/print/index.html
                        Home        index.html
                        Twin        index.md
                        Llms        llms.txt
                        Copy        media/2024-03-01-disk/graph.png  2024-03-01-disk/graph.png
                        Copy        media/notes.pdf  notes.pdf
                        Copy        media/pages/team/me.jpg  pages/team/me.jpg
                        Metrics     metrics/index.html
                        Twin        metrics/index.md
                        MetricsCsv  metrics/metrics.csv
                        MetricsJson metrics/metrics.json
                        Exported    metrics/schema.json
                        Redirect    old/disk/index.html  incidents/2024-03-01-disk/index.html
                        PrintStyle  print/index.css
                        Print       print/index.html
                        Copy        robots.txt  robots.txt
                        Search      search/index.html
                        SearchIndex search/index.js
                        Index       services/index.html
                        Twin        services/index.md
                        Feed        services/web/atom.xml
                        Badge       services/web/badge.svg
                        Feed        services/web/feed.json
                        Feed        services/web/feed.xml
                        ListingPage services/web/index.html  Web
                        Twin        services/web/index.md
                        PrintStyle  services/web/print/index.css
                        Print       services/web/print/index.html
                        Index       severities/index.html
                        Twin        severities/index.md
                        Feed        severities/sev1/atom.xml
                        Feed        severities/sev1/feed.json
                        Feed        severities/sev1/feed.xml
                        ListingPage severities/sev1/index.html  SEV1
                        Twin        severities/sev1/index.md
                        PrintStyle  severities/sev1/print/index.css
                        Print       severities/sev1/print/index.html
                        Sitemap     sitemap.xml
                        Feed        tags/disk-full/atom.xml
                        Feed        tags/disk-full/feed.json
                        Feed        tags/disk-full/feed.xml
                        ListingPage tags/disk-full/index.html  disk full
                        Twin        tags/disk-full/index.md
                        PrintStyle  tags/disk-full/print/index.css
                        Print       tags/disk-full/print/index.html
                        Index       tags/index.html
                        Twin        tags/index.md
                        Plain       team/index.html  pages/team/index.md
                        Twin        team/index.md
                        ListingPage years/2024/index.html  2024
                        Twin        years/2024/index.md
                        PrintStyle  years/2024/print/index.css
                        Print       years/2024/print/index.html
                        Index       years/index.html
                        Twin        years/index.md
                        ListingPage years/undated/index.html  Undated
                        Twin        years/undated/index.md
                        PrintStyle  years/undated/print/index.css
                        Print       years/undated/print/index.html
                        """);
    }

    @Test
    void thereIsAPageOfLessonsWhereOneWasLearnt() {
        assertThat(plan(library(report("a.md"))).value().files()).noneMatch(Planned.Learnt.class::isInstance);
        Library library = library(
                report("a.md").date("2024-01-01").wentWell("It was seen at once"),
                report("b.md").date("2024-02-01"),
                report("c.md").date("2024-03-01").wentWell("It was heard"));
        assertThat(plan(library).value().files())
                .filteredOn(Planned.Learnt.class::isInstance)
                .map(Planned.Learnt.class::cast)
                .flatExtracting(Planned.Learnt::postmortems)
                .extracting(Postmortem::id)
                .containsExactly("c", "a");
    }

    @Test
    void twoReportsOfOneIdAreAnErrorThatNamesBothAndNeitherIsLost() {
        Checked<SitePlan> plan = plan(library(
                report("b/disk.md").date("2024-03-01"),
                report("a/disk.md").date("2024-01-01"),
                report("c/Disk.md").date("2024-02-01")));
        assertThat(messages(plan))
                .containsExactly(
                        "b/disk.md: a/disk.md and b/disk.md would both be published as incidents/disk/index.html.",
                        "c/Disk.md: a/disk.md and c/Disk.md would both be published as incidents/disk/index.html.");
        assertThat(plan.value().pathsBySource())
                .containsEntry("a/disk.md", "incidents/disk/index.html")
                .containsEntry("b/disk.md", "incidents/disk-2/index.html")
                .containsEntry("c/Disk.md", "incidents/disk-3/index.html");
    }

    @Test
    void theOrderOfReportsDoesNotDecideWhoKeepsAPath() {
        Reports older = report("a/disk.md").date("2023-01-01");
        Reports newer = report("b/disk.md").date("2024-01-01");
        assertThat(plan(library(older, newer))).isEqualTo(plan(library(newer, older)));
        assertThat(plan(library(older, newer)).value().pathsBySource())
                .containsEntry("a/disk.md", "incidents/disk/index.html");
    }

    @Test
    void twoPagesOfOnePathAreAnErrorThatNamesBothAndNeitherIsLost() {
        Checked<SitePlan> plan = plan(
                withPages(library(), page("pages/About.md"), page("pages/about.md"), page("pages/about/index.md")));
        assertThat(messages(plan))
                .containsExactly(
                        "pages/about.md: pages/About.md and pages/about.md would both be published as about/index.html.",
                        "pages/about/index.md: pages/About.md and pages/about/index.md would both be published as"
                                + " about/index.html.");
        assertThat(plan.value().pathsBySource())
                .containsEntry("pages/About.md", "About/index.html")
                .containsEntry("pages/about.md", "about-2/index.html")
                .containsEntry("pages/about/index.md", "about-3/index.html");
    }

    @Test
    void accentsEncodedInTwoWaysAreOneName() {
        Checked<SitePlan> plan = plan(withPages(library(), page("pages/caf\u00e9.md"), page("pages/cafe\u0301.md")));
        assertThat(messages(plan)).hasSize(1);
    }

    @Test
    void aPageCanNotTakeThePlaceOfAListOrOfTheHomePage() {
        Checked<SitePlan> plan = plan(
                withPages(library(report("a.md").date("2024-01-01")), page("pages/years.md"), page("pages/index.md")));
        assertThat(messages(plan))
                .containsExactly(
                        "pages/years.md: the list years/ and pages/years.md would both be published as years/index.html.",
                        "pages/index.md: the home page and pages/index.md would both be published as index.html.");
    }

    @Test
    void aFileCanNotHaveTheNameOfAFolder() {
        Checked<SitePlan> plan = plan(withStatics(library(), "api", "CNAME"));
        assertThat(messages(plan))
                .containsExactly("static/api: the data of all reports and static/api would both be published as api.");
        assertThat(plan.value().files())
                .extracting(Planned::path)
                .contains("CNAME")
                .doesNotContain("api");
    }

    @Test
    void anAuthorsOwnNotFoundPageRobotsAndSitemapStandInForOurs() {
        Checked<SitePlan> plan = plan(withStatics(library(), "404.html", "robots.txt", "sitemap.xml"));
        assertThat(messages(plan)).isEmpty();
        assertThat(plan.value().files())
                .filteredOn(
                        file -> List.of("404.html", "robots.txt", "sitemap.xml").contains(file.path()))
                .allMatch(Planned.Copy.class::isInstance)
                .hasSize(3);
    }

    @Test
    void anAliasLeadsToItsReportUnlessAPageStandsThere() {
        Checked<SitePlan> plan = plan(library(
                report("a.md").aliases("/incidents/A/", "old", "/old/", "/actions/", "/x/../y", "https://e.example/"),
                report("b.md").aliases("/old/index.html", "/old.html")));
        assertThat(messages(plan))
                .containsExactly(
                        "a.md: The alias '/actions/' can't lead here: at actions/index.html stands the list of all"
                                + " actions.",
                        "a.md: The alias '/x/../y' can't be a path of this site.",
                        "a.md: The alias 'https://e.example/' can't be a path of this site.",
                        "b.md: The alias '/old/index.html' can't lead here: at old/index.html stands an alias of a.md.");
        assertThat(redirects(plan.value()))
                .containsExactly(
                        "incidents/index.html -> years/index.html",
                        "old.html -> incidents/b/index.html",
                        "old/index.html -> incidents/a/index.html");
    }

    @Test
    void draftsAreLeftOutWithWhatOnlyTheyReferTo() {
        Library library = withAssets(
                library(report("draft.md")
                        .documentStatus(DocumentStatus.DRAFT)
                        .tags("secret")
                        .paragraph(image("plan.png"))),
                "plan.png");
        Checked<SitePlan> plan = plan(library);
        assertThat(plan.diagnostics()).extracting(Diagnostic::rule).containsExactly(PublishingRule.DRAFT_LEFT_OUT);
        assertThat(plan.value().library().postmortems()).isEmpty();
        assertThat(plan.value().files()).extracting(Planned::path).noneMatch(path -> path.contains("draft"));
        assertThat(plan.value().files()).noneMatch(Planned.Copy.class::isInstance);
    }

    @Test
    void aWithdrawnReportKeepsItsPage() {
        SitePlan plan = plan(library(report("a.md").documentStatus(DocumentStatus.WITHDRAWN)))
                .value();
        assertThat(plan.files()).extracting(Planned::path).contains("incidents/a/index.html");
    }

    @Test
    void theNextAndThePreviousReportAreThoseBesideItInTime() {
        SitePlan plan = plan(library(
                        report("a.md").date("2024-01-01"),
                        report("b.md").date("2024-02-01"),
                        report("c.md").date("2024-03-01")))
                .value();
        assertThat(plan.files().stream()
                        .filter(Planned.Incident.class::isInstance)
                        .map(Planned.Incident.class::cast)
                        .map(incident -> incident.postmortem().id()
                                + ": newer "
                                + incident.newer().map(Postmortem::id).orElse("none")
                                + ", older "
                                + incident.older().map(Postmortem::id).orElse("none")))
                .containsExactly("a: newer b, older none", "b: newer c, older a", "c: newer none, older b");
    }

    @Test
    void whereTheSiteIsPublishedIsAskedForOnce() {
        Checked<SitePlan> plan = plan(library(Site.unnamed(), report("a.md").services("x")));
        assertThat(plan.diagnostics()).extracting(Diagnostic::rule).containsExactly(PublishingRule.BASE_URL_MISSING);
    }

    @Test
    void whereNothingIsPublishedNobodyAsksWhere() {
        assertThat(plan(library(Site.unnamed())).diagnostics()).isEmpty();
    }

    @Test
    void noTwoPathsAreOneOnAnyDiskWhateverNamesAuthorsChoose() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            SitePlan plan = plan(randomLibrary(random)).value();
            List<String> paths =
                    plan.files().stream().map(Planned::path).map(Paths::fold).toList();
            assertThat(paths).doesNotHaveDuplicates();
            Set<String> folders =
                    paths.stream().flatMap(SitePlannerTest::folders).collect(Collectors.toSet());
            assertThat(paths).noneMatch(folders::contains);
        }
    }

    @Test
    void noFileIsPublishedThatNothingRefersTo() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Library library = randomLibrary(random);
            SitePlan plan = plan(library).value();
            Set<String> referredTo = Stream.concat(
                            plan.library().postmortems().stream().flatMap(report -> Mentions.of(report).stream()),
                            plan.library().pages().stream().flatMap(page -> Mentions.of(page).stream()))
                    .map(mention -> Paths.fold(mention.target().substring(1)))
                    .collect(Collectors.toSet());
            Set<String> statics = library.statics().stream().map(Asset::path).collect(Collectors.toSet());
            plan.files().stream()
                    .filter(Planned.Copy.class::isInstance)
                    .map(Planned.Copy.class::cast)
                    .map(copy -> copy.asset().path())
                    .filter(path -> !statics.contains(path))
                    .forEach(path -> assertThat(referredTo).contains(Paths.fold(path)));
        }
    }

    private static Library randomLibrary(Random random) {
        String[] names = {
            "a", "A", "con", "e\u0301", "\u00e9", "x-2", "x", "X", "index", "print", "years", "media", "api"
        };
        Supplier<String> name = () -> names[random.nextInt(names.length)];
        Reports[] reports = Stream.generate(() -> report(name.get() + "/" + name.get() + random.nextInt(3) + ".md")
                        .id(name.get().replaceAll("[^a-zA-Z0-9-]", "e"))
                        .tags(name.get(), name.get())
                        .services(name.get())
                        .author(name.get())
                        .aliases(name.get(), "/incidents/" + name.get() + "/", name.get() + ".html")
                        .paragraph(image("/" + name.get() + ".png")))
                .limit(random.nextInt(6))
                .collect(Collectors.toMap(each -> each.build().source().path(), each -> each, (one, other) -> one))
                .values()
                .toArray(Reports[]::new);
        Page[] pages = Stream.generate(() -> "pages/" + name.get() + (random.nextBoolean() ? ".md" : "/index.md"))
                .limit(random.nextInt(6))
                .distinct()
                .map(source -> page(source, image("/" + name.get() + ".png")))
                .toArray(Page[]::new);
        String[] assets =
                Stream.generate(() -> name.get() + ".png").limit(8).distinct().toArray(String[]::new);
        String[] statics = Stream.generate(() -> name.get() + (random.nextBoolean() ? "" : "/index.html"))
                .limit(3)
                .distinct()
                .toArray(String[]::new);
        return withStatics(withAssets(withPages(library(reports), pages), assets), statics);
    }

    private static Stream<String> folders(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i));
    }

    private static List<String> messages(Checked<SitePlan> plan) {
        return plan.diagnostics().stream()
                .map(diagnostic -> diagnostic.location() + ": " + diagnostic.message())
                .toList();
    }

    private static Stream<String> redirects(SitePlan plan) {
        return plan.files().stream()
                .filter(Planned.Redirect.class::isInstance)
                .map(Planned.Redirect.class::cast)
                .map(redirect -> redirect.path() + " -> " + redirect.target());
    }

    private static Checked<SitePlan> plan(Library library) {
        return SitePlanner.plan(library, TODAY, List.of(), Drafts.LEFT_OUT);
    }

    private static String listing(SitePlan plan) {
        return plan.files().stream()
                .map(file -> "%-11s %s  %s".formatted(file.getClass().getSimpleName(), file.path(), origin(file)))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String origin(Planned file) {
        if (file instanceof Planned.Incident incident) {
            return incident.postmortem().source().path();
        } else if (file instanceof Planned.Plain plain) {
            return plain.page().document().source().path();
        } else if (file instanceof Planned.ListingPage page) {
            return page.listing().title();
        } else if (file instanceof Planned.Redirect redirect) {
            return redirect.target();
        } else if (file instanceof Planned.Copy copy) {
            return copy.asset().path();
        }
        return "";
    }
}
