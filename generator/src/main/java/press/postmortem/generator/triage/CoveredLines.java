package press.postmortem.generator.triage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Comment;

/**
 * Which lines a comment speaks of. Beside other text, it is those that it stands on. Alone, it is in metadata the next line that
 * is no comment; in a body the lines from the next that is no comment up to the next blank one, and to the end of a fenced code
 * block that begins among them.
 */
final class CoveredLines {
    private static final Pattern FENCE = Pattern.compile("[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)?(`{3,}|~{3,})(.*)");

    private final SourceFile source;
    private final Comment comment;
    private final int lineCount;

    private CoveredLines(SourceFile source, Comment comment) {
        this.source = source;
        this.comment = comment;
        this.lineCount = source.lineAt(source.text().length());
    }

    static Lines of(SourceFile source, Comment comment) {
        return new CoveredLines(source, comment).lines();
    }

    private Lines lines() {
        int first = source.lineAt(comment.start());
        int last = source.lineAt(comment.end() - 1);
        int next = last + 1;
        while (next <= lineCount && isPassedOver(source.line(next))) {
            next++;
        }
        if (!isAlone(first, last) || next > lineCount) {
            return new Lines(first, last);
        }
        return comment.kind() == Comment.Kind.METADATA ? new Lines(next, next) : new Lines(next, end(next));
    }

    private boolean isAlone(int first, int last) {
        String before = source.text().substring(source.lineStart(first), comment.start());
        String after = source.line(last).substring(comment.end() - source.lineStart(last));
        return before.replace('>', ' ').isBlank() && after.isBlank();
    }

    private boolean isPassedOver(String line) {
        String text = line.strip();
        boolean isComment = comment.kind() == Comment.Kind.METADATA
                ? text.startsWith("#")
                : text.startsWith("<!--") && text.endsWith("-->");
        return text.isEmpty() || isComment;
    }

    private int end(int start) {
        Optional<String> fence = Optional.empty();
        for (int line = start; line <= lineCount; line++) {
            Matcher matcher = FENCE.matcher(source.line(line));
            if (fence.isEmpty() && source.line(line).isBlank()) {
                return line - 1;
            } else if (matcher.matches() && fence.isEmpty()) {
                fence = Optional.of(matcher.group(1));
            } else if (fence.isPresent()
                    && matcher.matches()
                    && matcher.group(1).startsWith(fence.get())
                    && matcher.group(2).isBlank()) {
                fence = Optional.empty();
            }
        }
        return lineCount;
    }
}
