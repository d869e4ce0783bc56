package press.postmortem.generator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.page;
import static press.postmortem.generator.Reports.report;
import static press.postmortem.generator.Reports.withPages;
import static press.postmortem.generator.Reports.withStatics;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;
import press.postmortem.generator.render.output.OutputFile;

class SmallFilesTest {
    @Test
    void theSitemapNamesEveryPageAndItsLastChange() {
        SitePlan plan = plan(withPages(
                library(
                        report("a.md")
                                .date("2024-03-01")
                                .published("2024-03-02")
                                .lastModified("2024-03-03"),
                        report("b.md").date("2024-02-01")),
                page("pages/about.md")));
        assertThat(text(SitemapWriter.write(find(plan, Planned.Sitemap.class), plan)))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                          <url>
                            <loc>https://incidents.example/about/</loc>
                          </url>
                          <url>
                            <loc>https://incidents.example/actions/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/incidents/a/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/incidents/b/</loc>
                            <lastmod>2024-02-01</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/metrics/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/search/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/years/2024/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                          <url>
                            <loc>https://incidents.example/years/</loc>
                            <lastmod>2024-03-03</lastmod>
                          </url>
                        </urlset>
                        """);
    }

    @Test
    void crawlersMayReadEverythingAndAreToldOfTheSitemap() {
        SitePlan plan = plan(library());
        assertThat(text(RobotsWriter.write(find(plan, Planned.Robots.class), plan)))
                .isEqualTo("""
                        User-agent: *
                        Allow: /

                        Sitemap: https://incidents.example/sitemap.xml
                        """);
    }

    @Test
    void aSitemapOfTheAuthorsOwnIsNotOursToAnnounce() {
        SitePlan plan = plan(withStatics(library(), "sitemap.xml"));
        assertThat(text(RobotsWriter.write(find(plan, Planned.Robots.class), plan)))
                .isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void withoutABaseUrlThereIsNoSitemap() {
        SitePlan plan = plan(library(Site.unnamed()));
        assertThat(plan.files()).noneMatch(Planned.Sitemap.class::isInstance);
        assertThat(text(RobotsWriter.write(find(plan, Planned.Robots.class), plan)))
                .isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void anAliasLeadsToTheReportWithoutJavaScript() {
        SitePlan plan = plan(library(report("disk.md").title("Disks & <queues>").aliases("/old/disk/")));
        Planned.Redirect redirect = plan.files().stream()
                .filter(Planned.Redirect.class::isInstance)
                .map(Planned.Redirect.class::cast)
                .filter(file -> file.path().equals("old/disk/index.html"))
                .findFirst()
                .orElseThrow();
        assertThat(text(RedirectWriter.write(redirect, plan))).isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="en">
                          <head>
                            <meta charset="utf-8"/>
                            <title>Disks &amp; &lt;queues&gt;</title>
                            <meta name="viewport" content="width=device-width, initial-scale=1"/>
                            <meta name="robots" content="noindex"/>
                            <meta http-equiv="refresh" content="0; url=../../incidents/disk/index.html"/>
                            <link rel="canonical" href="https://incidents.example/incidents/disk/"/>
                          </head>
                          <body>
                            <p>
                              <a href="../../incidents/disk/index.html">Disks &amp; &lt;queues&gt;</a>
                            </p>
                          </body>
                        </html>
                        """);
    }

    private static SitePlan plan(Library library) {
        return SitePlanner.plan(library, LocalDate.of(2024, 6, 1), List.of(), Drafts.LEFT_OUT)
                .value();
    }

    private static <T extends Planned> T find(SitePlan plan, Class<T> type) {
        return plan.files().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(OutputFile file) {
        return ((OutputFile.Text) file).text();
    }
}
