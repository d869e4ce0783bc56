package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.notation.XmlDocument;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.output.OutputFile;

/**
 * The list of all pages for search engines.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the sitemap protocol</a>
 */
final class SitemapWriter {
    private SitemapWriter() {}

    /** @throws IllegalArgumentException where nothing says where the site is published */
    static OutputFile write(Planned.Sitemap planned, SitePlan plan) {
        Addresses addresses = plan.library()
                .site()
                .baseUrl()
                .map(Addresses::absolute)
                .orElseThrow(() -> new IllegalArgumentException("a sitemap needs a base URL"));
        XmlDocument xml = XmlDocument.create();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        SitemapPages pages = new SitemapPages(plan.library());
        for (Planned file : plan.files()) {
            file.accept(pages).ifPresent(reports -> {
                xml.open("url").leaf("loc", addresses.of(file.path()));
                newest(reports).ifPresent(day -> xml.leaf("lastmod", day.toString()));
                xml.close();
            });
        }
        return new OutputFile.Text(planned.path(), xml.close().toString());
    }

    private static Optional<LocalDate> newest(List<Postmortem> reports) {
        return reports.stream().flatMap(report -> report.lastChange().stream()).max(Comparator.naturalOrder());
    }
}
