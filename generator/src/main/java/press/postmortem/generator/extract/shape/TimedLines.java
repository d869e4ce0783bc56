package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;

/** Plain lines led by a time, a paragraph each or several in one; a line without a time belongs to the one above it. */
final class TimedLines implements EventShape {
    @Override
    public Optional<Found> read(Block block, TimeGrammar grammar) {
        boolean lines = block instanceof Block.Paragraph || block instanceof Block.Plain;
        if (!lines || Evidence.speaksAlone(block)) {
            return Optional.empty();
        }
        List<Inline> content = Outline.leadOf(block).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        List<Inline> open = new ArrayList<>();
        for (List<Inline> line : Inlines.lines(content)) {
            if (grammar.leading(Inline.plainText(line)).isPresent()) {
                close(open, parts, grammar);
                open = new ArrayList<>();
            } else if (!open.isEmpty()) {
                open.add(new Inline.SoftBreak(Inlines.offset(line)));
            }
            open.addAll(line);
        }
        close(open, parts, grammar);
        boolean led = !parts.isEmpty() && parts.get(0) instanceof Part.Happened;
        return led || events(parts) > 1 ? Found.of(parts) : Optional.empty();
    }

    private static long events(List<Part> parts) {
        return parts.stream().filter(part -> part instanceof Part.Happened).count();
    }

    private static void close(List<Inline> lines, List<Part> parts, TimeGrammar grammar) {
        if (lines.isEmpty()) {
            return;
        }
        int offset = Inlines.offset(lines);
        Optional<TimeLead> lead = TimeLead.of(lines, grammar);
        if (lead.isEmpty()) {
            parts.add(new Part.Loose(List.of(new Block.Paragraph(lines, offset))));
            return;
        }
        Happening happening = Happening.of(lead.get().time(), lead.get().rest(), List.of(), offset);
        parts.add(new Part.Happened(lead.get().isAlone() ? happening.asGreedy() : happening));
    }
}
