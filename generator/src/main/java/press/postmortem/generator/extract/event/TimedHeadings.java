package press.postmortem.generator.extract.event;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;

/**
 * A heading an event: {@code ### 22:48}, {@code ### 2022-05-03 11:00 - Problem starts}, {@code ### Problem starts (10:00)},
 * {@code ### Resolved 2022-06-02 10:00}.
 */
public final class TimedHeadings implements EventShape {
    /** What no word for how things are is longer than, with what is put around it. */
    private static final int LONGEST_STATE = 40;

    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        if (!(siblings.get(at) instanceof Block.Heading heading)) {
            return Optional.empty();
        }
        return TimeLead.of(heading.content(), grammar)
                .or(() -> behind(heading.content(), grammar))
                .or(() -> behindState(heading.content(), grammar))
                .map(lead -> Happening.of(lead.time(), lead.rest(), List.of(), heading.offset())
                        .asGreedy())
                .flatMap(happening -> Found.of(List.of(new Part.Happened(happening))));
    }

    /** Whether a heading can hardly be anything else: a time of day leads it, or it is how things are and when. */
    public static boolean speaksForItself(Block.Heading heading, TimeGrammar grammar) {
        return TimeLead.of(heading.content(), grammar)
                        .filter(lead -> lead.time().hasClock())
                        .isPresent()
                || behindState(heading.content(), grammar).isPresent();
    }

    /** A time behind a word for how things are, and nothing else. */
    private static Optional<TimeLead> behindState(List<Inline> content, TimeGrammar grammar) {
        String plain = Inline.plainText(content);
        for (int end = plain.indexOf(' '); end >= 0 && end <= LONGEST_STATE; end = plain.indexOf(' ', end + 1)) {
            if (Milestones.isState(plain.substring(0, end))) {
                int state = end;
                return grammar.whole(plain.substring(end))
                        .map(time -> new TimeLead(time, Inlines.strip(Inlines.until(content, state))));
            }
        }
        return Optional.empty();
    }

    /** A clock time in the brackets that end a heading. */
    private static Optional<TimeLead> behind(List<Inline> content, TimeGrammar grammar) {
        String plain = Inline.plainText(content).stripTrailing();
        return Text.brackets(plain).stream()
                .filter(bracket -> bracket.begin() > 0 && bracket.end() == plain.length())
                .findFirst()
                .flatMap(bracket -> grammar.leading(bracket.content())
                        .filter(time -> time.hasClock()
                                && grammar.whole(bracket.content()).isPresent())
                        .map(time -> new TimeLead(time, Inlines.strip(Inlines.until(content, bracket.begin())))));
    }
}
