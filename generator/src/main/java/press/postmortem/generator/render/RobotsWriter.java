package press.postmortem.generator.render;

import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.output.OutputFile;

/**
 * What crawlers may read: everything. Pages that should not be found say so themselves.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
final class RobotsWriter {
    private RobotsWriter() {}

    static OutputFile write(Planned.Robots planned, SitePlan plan) {
        String sitemaps = plan.files().stream()
                .filter(Planned.Sitemap.class::isInstance)
                .flatMap(sitemap -> plan.library().site().baseUrl().stream()
                        .map(base -> "\nSitemap: " + Addresses.absolute(base).of(sitemap.path()) + "\n"))
                .reduce("", String::concat);
        return new OutputFile.Text(planned.path(), "User-agent: *\nAllow: /\n" + sitemaps);
    }
}
