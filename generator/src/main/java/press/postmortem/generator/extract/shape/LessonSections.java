package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.action.ActionWords;
import press.postmortem.generator.extract.section.Outline;
import press.postmortem.generator.extract.section.Section;
import press.postmortem.generator.extract.section.SectionTitles;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Site;

/** What went well, what went poorly and where people were lucky, from sections so headed: each bullet, else each paragraph. */
public final class LessonSections {
    private LessonSections() {}

    /** The lessons that stand in the body; the body keeps them. */
    public static Lessons read(Document document, Site site) {
        List<Lessons.Lesson> well = new ArrayList<>();
        List<Lessons.Lesson> poorly = new ArrayList<>();
        List<Lessons.Lesson> lucky = new ArrayList<>();
        Outline outline = new Outline(new SectionTitles(site));
        for (Section section : outline.of(document.blocks())) {
            List<Lessons.Lesson> lessons = lessons(section.blocks());
            switch (section.kinds().get(0)) {
                case WELL -> well.addAll(lessons);
                case POORLY -> poorly.addAll(lessons);
                case LUCKY -> lucky.addAll(lessons);
                case TIMELINE, ACTIONS, OTHER -> {}
            }
        }
        return new Lessons(well, poorly, lucky);
    }

    private static List<Lessons.Lesson> lessons(List<Block> blocks) {
        List<Lessons.Lesson> listed = new ArrayList<>();
        List<Lessons.Lesson> told = new ArrayList<>();
        for (Block block : blocks) {
            for (Block.Item item : block.items()) {
                item.lead().ifPresent(text -> add(listed, text, item.offset()));
            }
            block.prose().ifPresent(text -> addTold(told, text, block.offset()));
        }
        return listed.isEmpty() ? told : listed;
    }

    /** A paragraph, or each of its lines where they all are led by a sign: {@code ✅ The alarm rang}. */
    private static void addTold(List<Lessons.Lesson> lessons, List<Inline> text, int offset) {
        List<List<Inline>> lines = Inline.lines(text);
        boolean marked = lines.stream()
                .allMatch(
                        line -> ActionWords.leadingSign(Inline.plainText(line)).isPresent());
        if (lines.size() > 1 && marked) {
            lines.forEach(line -> add(lessons, line, Inlines.offset(line)));
        } else {
            add(lessons, text, offset);
        }
    }

    private static void add(List<Lessons.Lesson> lessons, List<Inline> text, int offset) {
        if (!ActionWords.isNothing(Inline.plainText(text))) {
            lessons.add(new Lessons.Lesson(text, false, offset));
        }
    }
}
