package press.postmortem.generator.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import press.postmortem.generator.document.Inline;

/**
 * Facts that are written line by line, each behind its label, as in {@code **Status:** resolved}. Their author sees a list, and
 * Markdown runs them together.
 */
final class LabelledLines {
    private static final int LONGEST_LABEL = 30;

    private LabelledLines() {}

    /** @return the same with each fact on a line of its own; the very same where it is no list of facts */
    static List<Inline> apart(List<Inline> content) {
        if (content.size() < 3 || !beginsLikeLabel(content.get(0))) {
            return content;
        }
        List<List<Inline>> lines = Inline.lines(content);
        if (lines.size() > 1 && lines.stream().allMatch(LabelledLines::isLabelled)) {
            return apart(content, lines, line -> true);
        }
        boolean several = isBold(lines.get(0)) && lines.stream().skip(1).anyMatch(LabelledLines::isBold);
        return several ? apart(content, lines, LabelledLines::isBold) : content;
    }

    private static List<Inline> apart(List<Inline> content, List<List<Inline>> lines, Predicate<List<Inline>> begins) {
        List<Inline> apart = new ArrayList<>(content);
        int end = -1;
        for (int i = 1; i < lines.size(); i++) {
            end += lines.get(i - 1).size() + 1;
            if (content.get(end) instanceof Inline.SoftBreak soft && begins.test(lines.get(i))) {
                apart.set(end, new Inline.HardBreak(soft.offset()));
            }
        }
        return apart;
    }

    private static boolean beginsLikeLabel(Inline first) {
        return first instanceof Inline.Strong || first instanceof Inline.Text text && hasLabel(text.text());
    }

    private static boolean isLabelled(List<Inline> line) {
        return isBold(line) || !line.isEmpty() && line.get(0) instanceof Inline.Text text && hasLabel(text.text());
    }

    private static boolean isBold(List<Inline> line) {
        if (line.isEmpty() || !(line.get(0) instanceof Inline.Strong strong)) {
            return false;
        }
        String label = Inline.plainText(strong.content()).strip();
        boolean colonBehind = line.size() > 1
                && line.get(1) instanceof Inline.Text next
                && next.text().strip().startsWith(":");
        return label.length() <= LONGEST_LABEL && (label.endsWith(":") || colonBehind);
    }

    /** A capital, and a colon before a blank not far behind it. */
    private static boolean hasLabel(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= LONGEST_LABEL
                && Character.isUpperCase(text.codePointAt(0))
                && (colon + 1 == text.length() || text.charAt(colon + 1) == ' ');
    }
}
