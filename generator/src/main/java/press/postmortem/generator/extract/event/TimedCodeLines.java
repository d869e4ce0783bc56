package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;

/**
 * A timeline kept as preformatted text: most lines of a code block are led by a time. What is indented below such a line goes on
 * with it.
 */
final class TimedCodeLines implements EventShape {
    private static final int FEWEST_LINES = 3;

    private final String source;
    private final boolean announced;

    private TimedCodeLines(String source, boolean announced) {
        this.source = source;
        this.announced = announced;
    }

    /**
     * Below a title of timelines.
     *
     * @param source the whole text, to tell where a line of code stands in it
     */
    static TimedCodeLines announced(String source) {
        return new TimedCodeLines(source, true);
    }

    /** The same anywhere: clocks that tell seconds are those of programs, and what they say is evidence. */
    static TimedCodeLines anywhere(String source) {
        return new TimedCodeLines(source, false);
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        if (!(siblings.get(at) instanceof Block.CodeBlock code)
                || !code.language().isEmpty() && !code.language().equals("text")) {
            return Optional.empty();
        }
        List<Line> lines = lines(code, grammar);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int margin = lines.stream()
                .filter(Line::isTimed)
                .mapToInt(Line::indent)
                .findFirst()
                .orElse(0);
        long timed = lines.stream().filter(Line::isTimed).count();
        long others = lines.stream()
                .filter(line -> !line.isTimed() && line.indent() <= margin)
                .count();
        if (timed < FEWEST_LINES || others * 4 > timed) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(isDay(lines, i) ? lines.get(i).day() : lines.get(i).part());
        }
        return Found.of(parts);
    }

    /** None where a program wrote them. */
    private List<Line> lines(Block.CodeBlock code, TimeGrammar grammar) {
        List<Line> lines = new ArrayList<>();
        int at = code.offset();
        for (String line : code.code().split("\n")) {
            if (!line.isBlank()) {
                at = Math.max(at, source.indexOf(line, at));
                int text = bulletEnd(line);
                Line read = new Line(
                        line, TimeLead.of(List.of(new Inline.Text(line.substring(text), at + text)), grammar), at);
                if (!announced && read.tellsSeconds()) {
                    return List.of();
                }
                lines.add(read);
                at += line.length();
            }
        }
        return lines;
    }

    /** Lists that are indented too far are code. */
    private static int bulletEnd(String line) {
        int begin = indent(line);
        boolean bullet = line.startsWith("- ", begin) || line.startsWith("* ", begin) || line.startsWith("+ ", begin);
        return bullet ? begin + 2 : 0;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether a line is a date, with a title or without, and the next time below it has none. */
    private static boolean isDay(List<Line> lines, int place) {
        return lines.get(place).isDate()
                && lines.subList(place + 1, lines.size()).stream()
                        .filter(Line::isTimed)
                        .findFirst()
                        .filter(Line::isClock)
                        .isPresent();
    }

    private record Line(String text, Optional<TimeLead> lead, int offset) {
        int indent() {
            return TimedCodeLines.indent(text);
        }

        boolean isTimed() {
            return lead.isPresent();
        }

        boolean isDate() {
            return lead.filter(led -> led.time().isDateAlone()).isPresent();
        }

        boolean isClock() {
            return lead.filter(led -> led.time().isClockAlone()).isPresent();
        }

        boolean tellsSeconds() {
            return lead.flatMap(led -> led.time().from().time())
                    .filter(time -> time.second().isPresent())
                    .isPresent();
        }

        Part day() {
            return new Part.Day(lead.orElseThrow().time(), List.of(code()));
        }

        Part part() {
            return lead.<Part>map(led -> new Part.Happened(Happening.of(led.time(), led.rest(), List.of(), offset)))
                    .orElseGet(() -> new Part.Loose(List.of(code())));
        }

        private Block code() {
            return new Block.CodeBlock("", text + "\n", offset);
        }
    }
}
