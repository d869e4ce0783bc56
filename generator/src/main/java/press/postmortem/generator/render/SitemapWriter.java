package press.postmortem.generator.render;

import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** The list of all pages for search engines. */
final class SitemapWriter {
    private SitemapWriter() {}

    static OutputFile write(Planned.Sitemap planned, SitePlan plan) {
        throw new UnsupportedOperationException();
    }
}
