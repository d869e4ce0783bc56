package press.postmortem.generator.render;

import press.postmortem.generator.notation.XmlDocument;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.output.OutputFile;

/** A page that sends its readers to the one that took its place, also from a disk and without JavaScript. */
final class RedirectWriter {
    private RedirectWriter() {}

    static OutputFile write(Planned.Redirect planned, SitePlan plan) {
        String address = Addresses.relativeTo(planned.path()).of(planned.target());
        String canonical = plan.library()
                .site()
                .baseUrl()
                .map(base -> Addresses.absolute(base).of(planned.target()))
                .orElse(address);
        XmlDocument page = XmlDocument.html();
        page.open("html", "lang", plan.library().site().language().tag());
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.leaf("title", planned.title());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "robots", "content", "noindex");
        page.empty("meta", "http-equiv", "refresh", "content", "0; url=" + address);
        page.empty("link", "rel", "canonical", "href", canonical);
        page.close();
        page.open("body");
        page.open("p").leaf("a", planned.title(), "href", address).close();
        return new OutputFile.Text(planned.path(), page.close().close().toString());
    }
}
