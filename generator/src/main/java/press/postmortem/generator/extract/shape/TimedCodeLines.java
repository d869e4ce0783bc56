package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;

/** A timeline kept as preformatted text: most lines of a code block are led by a time. */
final class TimedCodeLines implements EventShape {
    private static final int FEWEST_LINES = 3;

    private final String source;

    /** @param source the whole text, to tell where a line of code stands in it */
    TimedCodeLines(String source) {
        this.source = source;
    }

    @Override
    public Optional<Found> read(Block block, TimeGrammar grammar) {
        if (!(block instanceof Block.CodeBlock code)
                || !code.language().isEmpty() && !code.language().equals("text")) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        int timed = 0;
        int at = code.offset();
        for (String line : code.code().split("\n")) {
            if (!line.isBlank()) {
                at = Math.max(at, source.indexOf(line, at));
                int text = bulletEnd(line);
                Optional<TimeLead> lead =
                        TimeLead.of(List.of(new Inline.Text(line.substring(text), at + text)), grammar);
                timed += lead.isPresent() ? 1 : 0;
                parts.add(part(line, lead, at));
                at += line.length();
            }
        }
        return timed >= FEWEST_LINES && timed * 5 >= parts.size() * 4 ? Found.of(parts) : Optional.empty();
    }

    /** Lists that are indented too far are code. */
    private static int bulletEnd(String line) {
        int begin = line.length() - line.stripLeading().length();
        boolean bullet = line.startsWith("- ", begin) || line.startsWith("* ", begin) || line.startsWith("+ ", begin);
        return bullet ? begin + 2 : 0;
    }

    private static Part part(String line, Optional<TimeLead> lead, int offset) {
        return lead.<Part>map(found -> new Part.Happened(Happening.of(found.time(), found.rest(), List.of(), offset)))
                .orElseGet(() -> new Part.Loose(List.of(new Block.CodeBlock("", line + "\n", offset))));
    }
}
