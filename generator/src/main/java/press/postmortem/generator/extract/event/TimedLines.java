package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.time.TimeGrammar;

/** Plain lines led by a time, a paragraph each or several in one; a line without a time belongs to the one above it. */
final class TimedLines implements EventShape {
    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        Block block = siblings.get(at);
        boolean lines = block instanceof Block.Paragraph || block instanceof Block.Plain;
        if (!lines || Evidence.speaksAlone(block)) {
            return Optional.empty();
        }
        List<Inline> content = block.prose().orElse(List.of());
        List<Entry> entries = entries(content, grammar);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean dated = i + 1 < entries.size() && entries.get(i + 1).isClockAlone();
            parts.add(
                    dated && entries.get(i).isDay()
                            ? entries.get(i).day()
                            : entries.get(i).part());
        }
        boolean led = !entries.isEmpty() && entries.get(0).lead().isPresent();
        return led || events(parts) > 1 ? Found.of(parts) : Optional.empty();
    }

    private static List<Entry> entries(List<Inline> content, TimeGrammar grammar) {
        List<Entry> entries = new ArrayList<>();
        List<Inline> open = new ArrayList<>();
        for (List<Inline> line : Inlines.lines(content)) {
            if (grammar.leading(Inline.plainText(line)).isPresent()) {
                close(open, entries, grammar);
                open = new ArrayList<>();
            } else if (!open.isEmpty()) {
                open.add(new Inline.SoftBreak(Inlines.offset(line)));
            }
            open.addAll(line);
        }
        close(open, entries, grammar);
        return entries;
    }

    private static void close(List<Inline> lines, List<Entry> entries, TimeGrammar grammar) {
        if (!lines.isEmpty()) {
            entries.add(new Entry(lines, TimeLead.of(lines, grammar)));
        }
    }

    private static long events(List<Part> parts) {
        return parts.stream().filter(part -> part instanceof Part.Happened).count();
    }

    /** A line that a time leads, with the lines without one below it; or the lines above the first time. */
    private record Entry(List<Inline> lines, Optional<TimeLead> lead) {
        boolean isClockAlone() {
            return lead.filter(led -> led.time().isClockAlone()).isPresent();
        }

        /** A date alone, or with a remark in brackets. */
        boolean isDay() {
            return lead.filter(led -> led.time().isDateAlone())
                    .filter(led -> led.isAlone() || isRemark(Inline.plainText(led.rest())))
                    .isPresent();
        }

        private static boolean isRemark(String text) {
            return text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        }

        Part day() {
            return new Part.Day(lead.orElseThrow().time(), List.of(paragraph()));
        }

        Part part() {
            return lead.<Part>map(led -> new Part.Happened(happening(led)))
                    .orElseGet(() -> new Part.Loose(List.of(paragraph())));
        }

        private Happening happening(TimeLead led) {
            Happening happening = Happening.of(led.time(), led.rest(), List.of(), Inlines.offset(lines));
            return led.isAlone() ? happening.asGreedy() : happening;
        }

        private Block paragraph() {
            return new Block.Paragraph(lines, Inlines.offset(lines));
        }
    }
}
