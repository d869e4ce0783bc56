package press.postmortem.generator.extract.action;

import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Text;

/** A bold title with a full stop: {@code **A second lock.** We are asking the yard for one.} */
record LeadingTitle(MarkReader marks) implements LedParagraphs.Lead {
    private static final int LONGEST_WORDS = 8;

    @Override
    public boolean leads(Inline.Strong bold, List<Inline> rest) {
        String title = Inline.plainText(bold.content()).strip();
        return title.endsWith(".") && Text.words(title).size() <= LONGEST_WORDS;
    }

    @Override
    public Marks read(List<Inline> content) {
        return marks.read(content);
    }
}
