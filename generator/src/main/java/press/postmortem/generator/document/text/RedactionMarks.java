package press.postmortem.generator.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;

/**
 * The ways in which authors write that something was left out on purpose.
 *
 * <ul>
 *   <li>{@code [redacted]}, {@code (redacted)}, {@code <redacted>}, {@code ‹redacted›}, also with a reason, as in
 *       {@code [redacted: customer]} or {@code (IP address redacted)}, and {@code REDACTED} alone;
 *   <li>{@code [removed]} and {@code [name removed]}; not {@code (removed)}, which says that the thing itself is gone;
 *   <li>bars, as in {@code ████}; addresses, as in {@code x.x.x.x}; stars for a value, as in {@code password: ****}.
 * </ul>
 */
public final class RedactionMarks {
    private static final Pattern STARS = Pattern.compile("(?<=[:=] ?[\"']?)\\*{3,}(?![\\w*])");
    private static final Pattern MARK = Pattern.compile(
            "(?<bracketed>\\[[^\\[\\](){}<>‹›\\n]{1,80}\\]|\\([^\\[\\](){}<>‹›\\n]{1,80}\\)|[<‹][^\\[\\](){}<>‹›\\n]{1,80}[>›])"
                    + "|(?<word>\\bREDACTED\\b)"
                    + "|(?<bar>(?<![\\u2581-\\u259F])(?:█{2,}|▓{2,}|▮{2,}|■{3,})(?![\\u2581-\\u259F]))"
                    + "|(?<address>(?<![\\w.-])(?:[xX]{1,3}(?:\\.[xX]{1,3}){3}|w\\.x\\.y\\.z)(?![\\w-]|\\.\\w))"
                    + "|(?<stars>" + STARS + ")");

    /** Each word that says that something is hidden holds one of these. */
    private static final List<String> STEMS =
            List.of("redact", "censor", "expung", "thheld", "san", "anonym", "removed");

    private static final String HIDDEN =
            "(?:redacted|censored|expunged|withheld|sanitised|sanitized|anonymised|anonymized)";
    private static final Pattern INSIDE = Pattern.compile(
            "\\s*(?:(?<what>[\\p{L}\\p{N}&'’/.-]+(?:\\s[\\p{L}\\p{N}&'’/.-]+){0,3})\\s)?" + HIDDEN
                    + "(?:\\s?[:,;–—-]\\s?(?<why>\\S.*)|\\s(?<because>(?:for|due to|because of)\\s.+))?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REMOVED = Pattern.compile(
            "\\s*(?:(?<what>(?:first |last |user |host |customer |company |ip |e-?mail |api |access )?"
                    + "(?:names?|addresse?s?|ips?|e-?mails?|hosts?|hostnames?|customers?|users?|usernames?|tokens?|passwords?"
                    + "|keys?|secrets?|accounts?|urls?|links?|ids?|numbers?|details|data))\\s)?removed\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("‹redacted(?::[ \\u00A0][^‹›\\n]*)?›");

    private RedactionMarks() {}

    /** The text with each mark in it as a piece of its own; offsets behind an escape are those of the text. */
    public static List<Inline> split(Inline.Text text) {
        if (!mayHold(text.text())) {
            return text.text().isEmpty() ? List.of() : List.of(text);
        }
        Matcher marks = MARK.matcher(text.text());
        List<Inline> out = new ArrayList<>();
        int done = 0;
        while (marks.find()) {
            Optional<String> reason = reason(marks);
            if (reason.isPresent()) {
                addText(text, done, marks.start(), out);
                out.add(new Inline.Redaction(reason.get(), marks.group(), text.offset() + marks.start()));
                done = marks.end();
            }
        }
        addText(text, done, text.text().length(), out);
        return out;
    }

    /** Whether something stands in a text that a mark begins with or holds: few texts are asked for the marks themselves. */
    private static boolean mayHold(String text) {
        boolean bracket = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = switch (c) {
                case '*', '█', '▓', '▮', '■' -> true;
                case 'R' -> text.startsWith("REDACTED", i);
                case '.' -> text.startsWith("x", i + 1) || text.startsWith("X", i + 1);
                default -> false;
            };
            if (mark) {
                return true;
            }
            bracket |= c == '(' || c == '[' || c == '<' || c == '‹';
        }
        return bracket && holdsStem(text);
    }

    /** In letters of either case as the patterns know it, for which a few are Latin that no keyboard for Latin has. */
    private static boolean holdsStem(String text) {
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(folded::contains);
    }

    private static void addText(Inline.Text text, int begin, int end, List<Inline> out) {
        if (begin < end) {
            out.add(new Inline.Text(text.text().substring(begin, end), text.offset() + begin));
        }
    }

    /** What is said about the mark that was found, which may be nothing; empty where it is none. */
    private static Optional<String> reason(Matcher mark) {
        if (mark.group("bracketed") != null) {
            return reason(mark.group());
        }
        return Optional.of(mark.group("address") != null ? "address" : "");
    }

    private static Optional<String> reason(String bracketed) {
        String inside = bracketed.substring(1, bracketed.length() - 1).replace('\u00A0', ' ');
        Matcher hidden = INSIDE.matcher(inside);
        if (hidden.matches()) {
            return Optional.of(first(hidden.group("why"), hidden.group("because"), hidden.group("what")));
        }
        Matcher removed = REMOVED.matcher(inside);
        boolean said = bracketed.charAt(0) != '(' && removed.matches();
        return said ? Optional.of(first(removed.group("what"))) : Optional.empty();
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate.strip();
            }
        }
        return "";
    }

    /** Whether {@code [label]} is such a mark, and so never the name of a link's target. */
    public static boolean isLabel(CharSequence label) {
        return label.length() > 2 && reason(label.toString()).isPresent();
    }

    /** Where the stars end that stand for a value at {@code index}; {@code index} itself where none do. */
    public static int endOfStars(CharSequence text, int index) {
        int from = Math.max(0, index - 3);
        Matcher mark = STARS.matcher(text.subSequence(from, endOfRun(text, index)));
        mark.region(index - from, mark.regionEnd()).useTransparentBounds(true);
        return mark.lookingAt() ? from + mark.end() : index;
    }

    /** One past the first character that is no star. */
    private static int endOfRun(CharSequence text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    /** A value without markup, in which what was redacted in place reads as it does in all plain text. */
    public static String stable(String value) {
        return value.indexOf('‹') < 0 ? value : OWN.matcher(value).replaceAll(Inline.Redaction.PLAIN);
    }

    /** Running text in which lines that were redacted in place as one are one mark. */
    public static List<Inline> joined(List<Inline> content) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : content) {
            int size = out.size();
            boolean repeats = inline instanceof Inline.Redaction mark
                    && size > 1
                    && out.get(size - 1) instanceof Inline.SoftBreak
                    && out.get(size - 2) instanceof Inline.Redaction before
                    && OWN.matcher(mark.written()).matches()
                    && mark.written().equals(before.written());
            if (repeats) {
                out.remove(size - 1);
            } else {
                out.add(inline);
            }
        }
        return out;
    }
}
