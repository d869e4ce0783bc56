package press.postmortem.generator.render.subscription;

import java.util.Optional;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.edition.Shared;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.LeanHtml;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.report.Narrative;
import press.postmortem.generator.render.view.LanguageView;
import press.postmortem.generator.render.words.Words;

/**
 * Reports for readers elsewhere: what stands on a report's page below the headline, in the page's order. Each is made once for
 * all feeds that write its links alike.
 */
public final class DistantBody implements BodyHtml {
    private static final int OUTERMOST_HEADING = 2;

    private final Edition edition;
    private final Words words;
    private final Shared<String, String> made = new Shared<>();

    public DistantBody(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    @Override
    public String of(Postmortem report, Addresses addresses) {
        String key = addresses.of("x") + " " + report.slug();
        return made.get(key, () -> make(report, addresses));
    }

    private String make(Postmortem report, Addresses addresses) {
        Links links = new DistantLinks(edition, addresses, report);
        HtmlWriter writer = new HtmlWriter(links, new Outline(OUTERMOST_HEADING + 2), words);
        Optional<LanguageView> language = Listed.language(report, edition.site());
        Markup html = new Markup();
        language.ifPresent(own -> html.open("div", "lang", own.tag(), "dir", own.direction()));
        String around = language.map(LanguageView::siteTag).orElse("");
        String direction = language.map(LanguageView::siteDirection).orElse("");
        if (report.documentStatus() != DocumentStatus.FINAL) {
            String notice = words.say("notice." + report.documentStatus().key());
            html.open("p", "lang", around, "dir", direction)
                    .open("strong")
                    .text(notice)
                    .close("strong")
                    .close("p")
                    .line();
        }
        if (!report.summary().isEmpty()) {
            html.open("p").html(writer.inlines(report.summary())).close("p").line();
        }
        report.updates().forEach(update -> update(update, writer, html));
        Narrative narrative = new Narrative(edition, report, links, writer, OUTERMOST_HEADING);
        html.html(narrative.body().text());
        narrative
                .sections()
                .forEach(section -> html.open("h2", "lang", around, "dir", direction)
                        .text(section.title())
                        .close("h2")
                        .line()
                        .html(section.textHtml().text()));
        html.html(narrative.notes(links));
        language.ifPresent(own -> html.close("div"));
        return LeanHtml.of(html.toString());
    }

    private void update(Postmortem.Update update, HtmlWriter writer, Markup html) {
        String day = edition.phrases().date(update.at());
        html.open("p")
                .open("strong")
                .text(words.say("updated") + " " + day + words.say("stop"))
                .close("strong")
                .text(" ")
                .html(writer.inlines(update.text()))
                .close("p")
                .line();
    }
}
