package press.postmortem.generator.extract.shape;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.extract.time.TimeGrammar;

/** A heading an event: {@code ### 22:48}, {@code ### 2022-06-02 10:00 - Problem starts}. */
final class TimedHeadings implements EventShape {
    @Override
    public Optional<Found> read(Block block, TimeGrammar grammar) {
        if (!(block instanceof Block.Heading heading)) {
            return Optional.empty();
        }
        return TimeLead.of(heading.content(), grammar)
                .map(lead -> Happening.of(lead.time(), lead.rest(), List.of(), heading.offset())
                        .asGreedy())
                .flatMap(happening -> Found.of(List.of(new Part.Happened(happening))));
    }
}
