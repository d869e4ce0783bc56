package press.postmortem.generator.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Timeline;

/** One way in which people write events. */
interface EventShape {
    /**
     * What a block of this shape holds, with those below it that belong to the same event; empty where it isn't one.
     *
     * @param siblings an unbroken run of blocks
     * @param at the block that is asked about
     */
    Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar);

    /**
     * @param blocks how many of the siblings were read
     * @param parts in the author's order; at least one is a {@link Part.Happened}
     * @param headings of a table's columns
     * @param certain whether what was read can be nothing but an event, wherever it stands and even alone
     */
    record Found(int blocks, List<Part> parts, Map<Timeline.Column, List<Inline>> headings, boolean certain) {
        public Found {
            parts = List.copyOf(parts);
            headings = Map.copyOf(headings);
        }

        static Optional<Found> of(List<Part> parts) {
            return of(parts, Map.of());
        }

        static Optional<Found> of(List<Part> parts, Map<Timeline.Column, List<Inline>> headings) {
            return parts.stream().anyMatch(part -> part instanceof Part.Happened)
                    ? Optional.of(new Found(1, parts, headings, false))
                    : Optional.empty();
        }
    }

    /** A piece of a block. */
    sealed interface Part {
        /** An event. */
        record Happened(Happening happening) implements Part {}

        /** Something without a time, which belongs to the event above it. */
        record Loose(List<Block> blocks) implements Part {
            public Loose {
                blocks = List.copyOf(blocks);
            }
        }

        /** A date alone, which dates what follows it. */
        record Day(TimePhrase phrase, List<Block> blocks) implements Part {
            public Day {
                Objects.requireNonNull(phrase, "phrase");
                blocks = List.copyOf(blocks);
            }
        }
    }
}
