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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.incident.Library;

class SitePlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @Test
    void anEmptyLibraryStillGivesASite() {
        assertThat(listing(plan(library()).value())).isEqualTo("""
                        NotFound    404.html
                        Ledger      actions/index.html
                        Api         api/incidents.json
                        Feed        feed.xml
                        Home        index.html
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
                        Ledger      actions/index.html
                        Api         api/incidents.json
                        Index       authors/index.html
                        ListingPage authors/zoe-muller/index.html  Zoë Müller
                        Print       authors/zoe-muller/print/index.html
                        Redirect    disk.html  incidents/2024-03-01-disk/index.html
                        Copy        favicon.ico  favicon.ico
                        Feed        feed.xml
                        Incident    incidents/2024-03-01-disk/index.html  2024-03-01-disk/index.md
                        Print       incidents/2024-03-01-disk/print/index.html
                        Redirect    incidents/index.html  years/index.html
                        Incident    incidents/undated/index.html  undated.md
                        Print       incidents/undated/print/index.html
                        Home        index.html
                        Copy        media/2024-03-01-disk/graph.png  2024-03-01-disk/graph.png
                        Copy        media/notes.pdf  notes.pdf
                        Copy        media/pages/team/me.jpg  pages/team/me.jpg
                        Redirect    old/disk/index.html  incidents/2024-03-01-disk/index.html
                        Print       print/index.html
                        Copy        robots.txt  robots.txt
                        Index       services/index.html
                        Feed        services/web/feed.xml
                        ListingPage services/web/index.html  Web
                        Print       services/web/print/index.html
                        Index       severities/index.html
                        Feed        severities/sev1/feed.xml
                        ListingPage severities/sev1/index.html  SEV1
                        Print       severities/sev1/print/index.html
                        Sitemap     sitemap.xml
                        Feed        tags/disk-full/feed.xml
                        ListingPage tags/disk-full/index.html  disk full
                        Print       tags/disk-full/print/index.html
                        Index       tags/index.html
                        Plain       team/index.html  pages/team/index.md
                        ListingPage years/2024/index.html  2024
                        Print       years/2024/print/index.html
                        Index       years/index.html
                        ListingPage years/undated/index.html  Undated
                        Print       years/undated/print/index.html
                        """);
    }

    private static Checked<SitePlan> plan(Library library) {
        return SitePlanner.plan(library, TODAY, List.of());
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
