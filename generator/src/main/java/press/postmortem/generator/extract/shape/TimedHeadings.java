package press.postmortem.generator.extract.shape;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;

/** A heading an event: {@code ### 22:48}, {@code ### 2022-06-02 10:00 - Problem starts}, {@code ### Problem starts (10:00)}. */
final class TimedHeadings implements EventShape {
    @Override
    public Optional<Found> read(Block block, TimeGrammar grammar) {
        if (!(block instanceof Block.Heading heading)) {
            return Optional.empty();
        }
        return TimeLead.of(heading.content(), grammar)
                .or(() -> behind(heading.content(), grammar))
                .map(lead -> Happening.of(lead.time(), lead.rest(), List.of(), heading.offset())
                        .asGreedy())
                .flatMap(happening -> Found.of(List.of(new Part.Happened(happening))));
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
