package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.extract.section.Section;
import press.postmortem.generator.extract.section.SectionTitles;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Site;

/** How people write what they promise. Of the shapes that may stand in a place, the first that knows a block reads it. */
public final class ActionShapes {
    private final ActionTables tables;
    private final List<ActionShape> titled;
    private final List<ActionShape> labelled;

    /** @param authors of the report, who may be named before what they promise */
    public ActionShapes(TimeGrammar grammar, Site site, List<Person> authors, SectionTitles titles) {
        MarkReader marks = new MarkReader(grammar, site, authors);
        LedParagraphs led = new LedParagraphs(new LeadingTitle(marks));
        tables = new ActionTables(marks);
        titled = List.of(
                tables,
                new SpecifiedActions(marks),
                new HeadedActions(marks, led),
                new LabelledActions(marks, titles),
                new PromisedItems(marks),
                new LedParagraphs(new LeadingName(marks)),
                led,
                new SpokenActions(marks));
        labelled = Stream.concat(Stream.of(new ToldActions(marks)), titled.stream())
                .toList();
    }

    /** The promises of a section whose title announces some. */
    public List<ActionShape.Found> announced(Section section) {
        return new ActionReader(isLabelled(section) ? labelled : titled).read(section);
    }

    /** Whether a label says that the paragraph below it is an action. */
    private static boolean isLabelled(Section section) {
        return section.titled() != Section.Titled.ABOVE && LabelledActions.isAnnounced(section.title());
    }

    /** Those of tables that speak for themselves, below a title that says nothing of actions. */
    public List<ActionShape.Found> anywhere(List<Block> blocks) {
        List<ActionShape.Found> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table table && ActionTables.speaksForItself(table)) {
                tables.read(blocks, i, Group.none()).ifPresent(found::add);
            }
        }
        return found;
    }
}
