package press.postmortem.generator.render.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * A file of messages: {@code key=text}, a line each, in UTF-8; {@code #} begins a remark, and {@code \}{@code u00a0} is the
 * character of that number.
 */
record MessageFile(SourceFile source, Map<String, Message> messages) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern GAP = Pattern.compile("\\{([0-9])\\}");

    /** @param offset where its line starts */
    record Message(String text, int offset) {
        /** The digits that stand in its gaps. */
        Set<String> gaps() {
            Set<String> gaps = new TreeSet<>();
            GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
            return gaps;
        }
    }

    /** What can't be read goes to the diagnostics; the last of two messages with one key counts. */
    static Checked<MessageFile> read(SourceFile source) {
        Map<String, Message> messages = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int lines = source.lineAt(source.text().length());
        for (int line = 1; line <= lines; line++) {
            String text = source.line(line).strip();
            int offset = source.lineStart(line);
            int equals = text.indexOf('=');
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (equals < 1) {
                diagnostics.add(Diagnostic.of(PublishingRule.WORDS_UNREADABLE, source.locate(offset)));
                continue;
            }
            String key = text.substring(0, equals).strip();
            Message message = new Message(characters(text.substring(equals + 1).strip()), offset);
            if (messages.put(key, message) != null) {
                diagnostics.add(Diagnostic.of(PublishingRule.WORDS_TWICE, source.locate(offset), key));
            }
        }
        return new Checked<>(new MessageFile(source, messages), diagnostics);
    }

    private static String characters(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}
