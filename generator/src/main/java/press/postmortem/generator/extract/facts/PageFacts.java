package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.facts.Vocabulary.Report;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.Page;

/** A plain page's document → {@link Page}. */
public final class PageFacts {
    private PageFacts() {}

    /** A page without a title takes its file's name. */
    public static Checked<Page> read(Document document) {
        Reading reading = new Reading(document.source(), List.of(), new TimeGrammar(Habits.UNKNOWN, Optional.empty()));
        Fields fields = Fields.read(document.frontMatter(), Vocabulary.Page.KEYS, reading);
        Headline headline = Headline.of(fields.get(Report.TITLE).or(() -> fields.get(Report.LINK_TITLE)), document);
        Page page = new Page(
                headline.text()
                        .orElseGet(() -> FileName.of(document.source().path()).title()),
                headline.heading(),
                fields.get(Report.SUMMARY).map(Inline::plainText),
                headline.body());
        return new Checked<>(page, reading.diagnostics());
    }
}
