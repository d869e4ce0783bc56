package press.postmortem.generator.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * Replaces <code>{redact}secret{/redact}</code> and <code>{redact: reason}secret{/redact}</code> by {@code ‹redacted›} and
 * {@code ‹redacted: reason›}, wherever in a file they stand, so that no later stage ever sees the secret. The tags may be
 * called {@code redacted} as well, and stand in {@code <>}.
 *
 * <p>The mark is plain text in Markdown, HTML, YAML and TOML alike. A secret of several lines leaves as many, each with its
 * indentation and its signs of quotation, so lines keep their numbers; columns are those of the replaced text.
 */
final class Redactor {
    private static final Pattern TAG = Pattern.compile(
            "(?<!\\\\)(?:\\{[ \\t]*+(?:(?<close>/)[ \\t]*+)?redact(?<done>ed)?[ \\t]*+(?<reason>:[^}\\n]{0,200}+)?[ \\t]*+\\}"
                    + "|<(?<closeTag>/)?redact(?<doneTag>ed)?>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("redact", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_PARAGRAPH = Pattern.compile("\\n(?=[ \\t]*(?:\\n|---|\\+\\+\\+))");
    private static final String MARK = "‹redacted›";

    private final SourceFile source;
    private final String text;
    private final List<Hidden> hidden = new ArrayList<>();

    private Redactor(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    /** What must not be read; the fault says why it is not what the author asked for. */
    private record Hidden(int start, int end, String mark, Optional<Rule> fault) {}

    /**
     * An opening that no closing has been found for yet.
     *
     * @param mayBeMark whether it is one only before its closing: {@code <redacted>} alone says that something was left out
     */
    private record Open(int start, int end, String mark, boolean mayBeMark) {}

    /** @param place in the redacted text */
    private record Fault(Rule rule, int place) {}

    /** @return the file without its secrets; the file itself where it has none */
    static Checked<SourceFile> redact(SourceFile source) {
        return new Redactor(source).redact();
    }

    private Checked<SourceFile> redact() {
        findHidden();
        if (hidden.isEmpty()) {
            return Checked.of(source);
        }
        hidden.sort(Comparator.comparingInt(Hidden::start));
        StringBuilder out = new StringBuilder();
        List<Fault> faults = new ArrayList<>();
        int done = 0;
        for (Hidden each : hidden) {
            out.append(text, done, Math.max(done, each.start()));
            int place = out.length();
            each.fault().ifPresent(rule -> faults.add(new Fault(rule, place)));
            if (each.end() > done) {
                appendMarks(text.substring(Math.max(done, each.start()), each.end()), each.mark(), out);
                done = each.end();
            }
        }
        SourceFile redacted = new SourceFile(
                source.path(), out.append(text, done, text.length()).toString());
        return new Checked<>(
                redacted,
                faults.stream()
                        .map(fault -> Diagnostic.of(fault.rule(), redacted.locate(fault.place())))
                        .toList());
    }

    private void findHidden() {
        boolean mayHoldTags = text.indexOf('{') >= 0 || text.indexOf('<') >= 0;
        if (!mayHoldTags || !NAME.matcher(text).find()) {
            return;
        }
        Deque<Open> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            boolean closes = tags.group("close") != null || tags.group("closeTag") != null;
            boolean done = tags.group("done") != null || tags.group("doneTag") != null;
            if (!closes) {
                open.push(new Open(tags.start(), tags.end(), mark(tags.group("reason")), done));
                continue;
            }
            Optional<Open> opening = closed(open, done);
            if (opening.isEmpty()) {
                int start = Math.max(lastEnd(), afterIndentation(text, source.lineStart(source.lineAt(tags.start()))));
                hidden.add(new Hidden(start, tags.end(), MARK, Optional.of(ReadingRule.REDACTION_NOT_OPENED)));
            } else {
                Open first = opening.get();
                hidden.add(new Hidden(first.start(), tags.end(), first.mark(), Optional.empty()));
            }
        }
        open.removeIf(Open::mayBeMark);
        int end = 0;
        while (!open.isEmpty()) {
            Open opening = open.removeLast();
            end = Math.max(end, opening.end());
            end = end > opening.end() ? end : endOfParagraph(opening.end());
            hidden.add(new Hidden(opening.start(), end, opening.mark(), Optional.of(ReadingRule.REDACTION_OPEN)));
        }
    }

    /** The opening that a closing belongs to; what may be a mark is passed over where the closing is not of its kind. */
    private static Optional<Open> closed(Deque<Open> open, boolean done) {
        while (!open.isEmpty() && open.peek().mayBeMark() && !done) {
            open.pop();
        }
        return Optional.ofNullable(open.poll());
    }

    private int lastEnd() {
        return hidden.isEmpty() ? 0 : hidden.get(hidden.size() - 1).end();
    }

    private int endOfParagraph(int from) {
        Matcher end = END_OF_PARAGRAPH.matcher(text);
        return end.find(from) ? end.start() : text.length();
    }

    /** Of the reason only what has a meaning in none of the languages in which it may stand. */
    private static String mark(String reason) {
        String words = reason == null
                ? ""
                : reason.substring(1)
                        .replace('\'', '’')
                        .replaceAll("[^\\p{L}\\p{N}’./+-]+", " ")
                        .strip();
        return words.isEmpty() ? MARK : "‹redacted:\u00A0" + words + "›";
    }

    /** A mark for each line of the secret that says something; the first begins in the middle of a line. */
    private static void appendMarks(String secret, String mark, StringBuilder out) {
        List<String> lines = secret.lines().toList();
        out.append(mark);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            int indentation = afterIndentation(line, 0);
            out.append('\n').append(line, 0, indentation).append(indentation < line.length() ? mark : "");
        }
    }

    /** The place behind the indentation and the signs of quotation that stand at {@code index}. */
    private static int afterIndentation(String text, int index) {
        int at = index;
        while (at < text.length() && " \t>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
