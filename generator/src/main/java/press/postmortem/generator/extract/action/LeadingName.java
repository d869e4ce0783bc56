package press.postmortem.generator.extract.action;

import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.event.Actors;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;

/** The bold name of who is to act: {@code **Ines** Ask for a second lock}. What ends with a full stop is a {@link LeadingTitle}. */
record LeadingName(MarkReader marks) implements LedParagraphs.Lead {
    @Override
    public boolean leads(Inline.Strong bold, List<Inline> rest) {
        String name = Inline.plainText(bold.content()).strip();
        String text = Inline.plainText(rest);
        boolean goesOn = text.length() > 1 && Text.isBlank(text.charAt(0)) && Character.isLetter(text.charAt(1));
        return goesOn && !name.endsWith(".") && Actors.isName(name);
    }

    @Override
    public Marks read(List<Inline> content) {
        String name = Inline.plainText(content.subList(0, 1)).strip();
        return marks.read(Inlines.strip(content.subList(1, content.size()))).withOwner(name);
    }
}
