package press.postmortem.generator.extract.section;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.Site;

/** What each section of a body is taken for, before anything is read in it. */
public final class Contents {
    private Contents() {}

    /**
     * A section.
     *
     * @param title empty for what stands above the first title
     * @param offset where the title stands, or the text where there is none
     * @param kinds what the title says it is about; at least one
     */
    public record Entry(String title, int offset, List<SectionKind> kinds) {
        public Entry {
            kinds = List.copyOf(kinds);
        }
    }

    /** In the author's order; a title that stands above nothing has no section. */
    public static List<Entry> of(Document body, Site site, TimeGrammar grammar) {
        Outline outline = new Outline(new SectionTitles(site), grammar);
        List<Entry> entries = new ArrayList<>();
        for (Section section : outline.of(body.blocks())) {
            int offset = section.title().isEmpty() ? section.blocks().get(0).offset() : section.offset();
            Entry entry = new Entry(section.title(), offset, section.kinds());
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }
}
