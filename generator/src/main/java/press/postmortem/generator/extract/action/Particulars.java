package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.incident.ActionList.Column;

/** What lines say of an action, each behind its label, in a list or in a paragraph: {@code Owner: Nova}, {@code Due: 2024-05-01}. */
final class Particulars {
    private static final int LONGEST_LABEL = 24;

    /** One of these tells that lines are about an action. */
    private static final Set<Column> TELLING = Set.of(Column.OWNER, Column.DUE, Column.STATUS);

    /** Between two on one line: {@code Owner: Nova | Due: 2024-05-01}. */
    private static final Pattern PARTING =
            Pattern.compile("\\s[|\u00B7\u2022\u2013\u2014]\\s|[;,.]\\s(?=\\p{L}[\\p{L} ]{1,20}[:\uFF1A])");

    private Particulars() {}

    /** What stands behind a label. */
    record Line(String label, String said) {
        Optional<Column> column() {
            return ActionTables.columnNamed(label);
        }
    }

    /** Whether a block says of an action whose it is, by when or how far, and nothing that has no label. */
    static boolean are(Block block) {
        List<String> parts = parts(block).toList();
        List<Line> lines = parts.stream().flatMap(part -> line(part).stream()).toList();
        long known = lines.stream().filter(line -> line.column().isPresent()).count();
        return !parts.isEmpty()
                && lines.size() == parts.size()
                && known * 2 >= lines.size()
                && lines.stream()
                        .anyMatch(
                                line -> line.column().filter(TELLING::contains).isPresent());
    }

    /** What lines with labels say, in their order. */
    static Stream<Line> in(Block block) {
        return parts(block).flatMap(part -> line(part).stream());
    }

    /** The ticket that one of the lines links to. */
    static Optional<String> ticket(Block block) {
        return are(block)
                ? lines(block).flatMap(line -> Tickets.in(line).stream()).findFirst()
                : Optional.empty();
    }

    private static Stream<String> parts(Block block) {
        return lines(block)
                .map(line -> Inline.plainText(Inlines.standing(line)))
                .flatMap(line -> colonIn(line) < 0 ? Stream.of(line) : PARTING.splitAsStream(line));
    }

    private static int colonIn(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? text.indexOf('\uFF1A') : colon;
    }

    private static Stream<List<Inline>> lines(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Inlines.lines(paragraph.content()).stream()
                : block.items().stream().map(item -> item.lead().orElse(List.of()));
    }

    private static Optional<Line> line(String part) {
        int colon = colonIn(part);
        return colon > 0 && colon <= LONGEST_LABEL
                ? Optional.of(new Line(part.substring(0, colon), part.substring(colon + 1)))
                : Optional.empty();
    }
}
