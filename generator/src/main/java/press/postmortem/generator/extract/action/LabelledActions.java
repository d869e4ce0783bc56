package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.extract.section.SectionKind;
import press.postmortem.generator.extract.section.SectionTitles;
import press.postmortem.generator.extract.text.LabelledText;
import press.postmortem.generator.incident.Stretch;

/** A paragraph among other promises that a label says to be one: {@code **Action item:** Ask for a second lock}. */
final class LabelledActions implements ActionShape {
    private final MarkReader marks;
    private final SectionTitles titles;

    LabelledActions(MarkReader marks, SectionTitles titles) {
        this.marks = marks;
        this.titles = titles;
    }

    /** Whether a label says that what stands behind it is an action. */
    static boolean isAnnounced(String label) {
        return label.toLowerCase(Locale.ROOT).contains("action");
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        Block block = siblings.get(at);
        return LabelledText.of(block)
                .filter(text -> isAnnounced(text.label()) && titles.kindOf(text.label()) == SectionKind.ACTIONS)
                .map(text -> new Found(
                                new Stretch(block.offset(), block.offset()),
                                Map.of(),
                                List.of(),
                                List.of(Promise.of(
                                        marks.read(text.rest()), group.below(text.label()), List.of(), block.offset())),
                                List.of())
                        .after(text.label()));
    }
}
