package press.postmortem.generator.document.syntax;

import java.util.Locale;
import java.util.Optional;

/**
 * A line that opens a container: {@code !!! note "Title"}, {@code ??? note} and {@code ???+ note}, whose content is
 * indented; {@code :::note Title}, {@code ::: {.note}} and {@code :::note[Title]}, which a line of as many colons closes.
 *
 * @param kind lower case
 * @param fence what closes it; empty where its content is indented
 * @param titleStart where the title starts in the line
 * @param titleEnd where it ends; the same place where there is none
 */
record ContainerOpening(String kind, String fence, int titleStart, int titleEnd) {
    private static final int COLONS = 3;

    boolean isIndented() {
        return fence.isEmpty();
    }

    /** @param line without blanks around it */
    boolean isClosedBy(String line) {
        return !isIndented() && line.length() >= fence.length() && line.chars().allMatch(c -> c == ':');
    }

    static boolean mayStart(char first) {
        return first == '!' || first == '?' || first == ':';
    }

    /** @param line without blanks around it */
    static Optional<ContainerOpening> of(String line) {
        if (line.startsWith("!!!")) {
            return indented(line, 3);
        }
        if (line.startsWith("???")) {
            return indented(line, line.startsWith("???+") ? 4 : 3);
        }
        return line.startsWith(":::") ? fenced(line) : Optional.empty();
    }

    private static Optional<ContainerOpening> indented(String line, int marker) {
        int kindStart = skipBlanks(line, marker);
        int kindEnd = skipWord(line, kindStart);
        if (kindStart == marker || kindEnd == kindStart) {
            return Optional.empty();
        }
        int rest = skipBlanks(line, skipMoreWords(line, kindEnd));
        if (rest == line.length()) {
            return Optional.of(opening(line, kindStart, kindEnd, "", skipBlanks(line, kindEnd), rest));
        }
        boolean quoted = line.length() > rest + 1 && line.charAt(rest) == '"' && line.endsWith("\"");
        return quoted
                ? Optional.of(opening(line, kindStart, kindEnd, "", rest + 1, line.length() - 1))
                : Optional.empty();
    }

    private static Optional<ContainerOpening> fenced(String line) {
        int colons = COLONS;
        while (colons < line.length() && line.charAt(colons) == ':') {
            colons++;
        }
        int kindStart = skipBlanks(line, colons);
        boolean braces = line.startsWith("{.", kindStart);
        kindStart += braces ? 2 : 0;
        int kindEnd = skipWord(line, kindStart);
        if (kindEnd == kindStart) {
            return Optional.empty();
        }
        int titleStart = skipBlanks(line, braces ? line.indexOf('}', kindEnd) + 1 : kindEnd);
        int titleEnd = line.length();
        if (titleStart < titleEnd && line.charAt(titleStart) == '[' && line.endsWith("]")) {
            titleStart++;
            titleEnd--;
        }
        return Optional.of(opening(line, kindStart, kindEnd, line.substring(0, colons), titleStart, titleEnd));
    }

    private static ContainerOpening opening(
            String line, int kindStart, int kindEnd, String fence, int titleStart, int titleEnd) {
        String kind = line.substring(kindStart, kindEnd).toLowerCase(Locale.ROOT);
        return new ContainerOpening(kind, fence, titleStart, titleEnd);
    }

    private static int skipBlanks(String line, int start) {
        int end = start;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private static int skipWord(String line, int start) {
        int end = start;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "-_".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Further classes before a quoted title, as in {@code !!! danger highlight "Title"}, mean nothing here. */
    private static int skipMoreWords(String line, int start) {
        int end = start;
        while (skipWord(line, skipBlanks(line, end)) > skipBlanks(line, end)) {
            end = skipWord(line, skipBlanks(line, end));
        }
        return end;
    }
}
