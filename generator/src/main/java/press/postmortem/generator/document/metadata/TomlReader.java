package press.postmortem.generator.document.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.text.Findings;

/**
 * TOML → {@link Yaml}, so that every later stage reads one tree. Numbers, dates and truth values stay the text they are.
 *
 * @see <a href="https://toml.io/en/v1.0.0">TOML 1.0</a>
 */
public final class TomlReader {
    private static final int DEEPEST = 40;
    private static final Set<String> PLAIN_WORDS = Set.of("true", "false", "inf", "nan");

    private final String text;
    private final int shift;
    private final Findings findings;
    private final TomlTable root;
    private TomlTable table;
    private int at;
    private int depth;

    private TomlReader(String text, int shift, SourceFile source, Findings findings) {
        this.text = text;
        this.shift = shift;
        this.findings = findings;
        this.root = new TomlTable(shift, source, findings);
        this.table = root;
    }

    /** The mapping between two offsets; a line with a mistake is left out. */
    public static Yaml.Mapping read(SourceFile source, int start, int end, Findings findings) {
        if (end - start > YamlReader.LONGEST) {
            findings.add(ReadingRule.FRONT_MATTER_TOO_LONG, start, YamlReader.LONGEST);
            return Yaml.Mapping.empty();
        }
        String text = MetadataText.checked(source.text(), start, end, findings);
        return new TomlReader(text, start, source, findings).readAll();
    }

    /** A line can't be read from there on. */
    private static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Mistake(String message) {
            super(message, null, false, false);
        }
    }

    private Yaml.Mapping readAll() {
        while (skipToContent()) {
            try {
                readExpression();
                skipBlanks();
                if (at < text.length() && peek() != '\n' && peek() != '#') {
                    throw new Mistake("there is something behind the value");
                }
            } catch (Mistake e) {
                findings.add(ReadingRule.TOML_SYNTAX, shift + at, e.getMessage());
                skipLine();
            }
        }
        return root.toYaml();
    }

    private void readExpression() {
        int start = at;
        if (text.startsWith("[[", at)) {
            at += 2;
            List<String> path = readPath();
            expect("]]");
            table = root.appendTable(path, shift + start);
        } else if (peek() == '[') {
            at++;
            List<String> path = readPath();
            expect("]");
            table = root.openTable(path, shift + start);
        } else {
            readPair(table);
        }
    }

    private void readPair(TomlTable into) {
        int start = at;
        List<String> path = readPath();
        expect("=");
        skipBlanks();
        into.put(path, readValue(), shift + start);
    }

    private List<String> readPath() {
        List<String> path = new ArrayList<>();
        do {
            skipBlanks();
            path.add(readKey());
            skipBlanks();
        } while (accept('.'));
        if (path.size() > DEEPEST) {
            throw new Mistake("it is nested too deep");
        }
        return path;
    }

    private String readKey() {
        if (at < text.length() && (peek() == '"' || peek() == '\'')) {
            return readLineString();
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        if (at == start) {
            throw new Mistake("a key is missing");
        }
        return text.substring(start, at);
    }

    private Yaml readValue() {
        int start = at;
        if (at >= text.length() || peek() == '\n' || peek() == '#') {
            throw new Mistake("a value is missing");
        }
        return switch (peek()) {
            case '"', '\'' -> new Yaml.Scalar(readString(), true, shift + start);
            case '[' -> nested(this::readArray);
            case '{' -> nested(this::readInlineTable);
            default -> new Yaml.Scalar(readWord(), false, shift + start);
        };
    }

    private Yaml nested(Supplier<Yaml> reader) {
        depth++;
        if (depth > DEEPEST) {
            throw new Mistake("it is nested too deep");
        }
        Yaml value = reader.get();
        depth--;
        return value;
    }

    private Yaml readArray() {
        int start = at;
        at++;
        List<Yaml> values = new ArrayList<>();
        while (skipToContent() && peek() != ']') {
            values.add(readValue());
            skipToContent();
            if (!accept(',') && (at >= text.length() || peek() != ']')) {
                throw new Mistake("a comma or a closing bracket is missing");
            }
        }
        expect("]");
        return new Yaml.Sequence(values, shift + start);
    }

    private Yaml readInlineTable() {
        int start = at;
        at++;
        TomlTable inline = root.inline(shift + start);
        while (skipToContent() && peek() != '}') {
            readPair(inline);
            skipToContent();
            if (!accept(',') && (at >= text.length() || peek() != '}')) {
                throw new Mistake("a comma or a closing brace is missing");
            }
        }
        expect("}");
        return inline.toYaml();
    }

    /** A number, a date or a truth value, as it is written. */
    private String readWord() {
        int start = at;
        while (at < text.length() && ",]}#\n".indexOf(peek()) < 0) {
            at++;
        }
        String word = text.substring(start, at).strip();
        if (!isPlain(word)) {
            at = start;
            throw new Mistake("a text needs quotes");
        }
        return word;
    }

    private static boolean isPlain(String word) {
        return PLAIN_WORDS.contains(word)
                || !word.isEmpty()
                        && "+-0123456789".indexOf(word.charAt(0)) >= 0
                        && word.chars().allMatch(c -> c < 0x7F && "\"'=[{".indexOf(c) < 0);
    }

    private String readString() {
        String quote = text.substring(at, at + 1);
        return text.startsWith(quote.repeat(3), at) ? readLongString(quote.repeat(3)) : readLineString();
    }

    private String readLineString() {
        int start = at;
        char quote = peek();
        at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && peek() != quote && peek() != '\n') {
            readCharacter(quote == '"', value);
        }
        if (!accept(quote)) {
            at = start;
            throw new Mistake("the quote that is opened here is never closed");
        }
        return MetadataText.checkedValue(value.toString(), shift + start, findings);
    }

    private String readLongString(String quotes) {
        int start = at;
        at += quotes.length();
        accept('\n');
        StringBuilder value = new StringBuilder();
        while (at < text.length() && !text.startsWith(quotes, at)) {
            readCharacter(quotes.startsWith("\""), value);
        }
        if (at >= text.length()) {
            at = start;
            throw new Mistake("the quotes that are opened here are never closed");
        }
        at += quotes.length();
        return MetadataText.checkedValue(value.toString(), shift + start, findings);
    }

    private void readCharacter(boolean escapes, StringBuilder value) {
        char c = peek();
        at++;
        if (!escapes || c != '\\' || at >= text.length()) {
            value.append(c);
            return;
        }
        char escaped = peek();
        at++;
        switch (escaped) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r', 'b', 'f' -> value.append(' ');
            case '"', '\\' -> value.append(escaped);
            case 'u' -> value.appendCodePoint(readCodePoint(4));
            case 'U' -> value.appendCodePoint(readCodePoint(8));
            case '\n' -> skipToContentOfString();
            default -> throw new Mistake("there is no escape \\" + escaped);
        }
    }

    private int readCodePoint(int digits) {
        int end = Math.min(text.length(), at + digits);
        Optional<Integer> number = hexadecimal(text.substring(at, end), digits);
        at = end;
        return number.filter(Character::isValidCodePoint)
                .orElseThrow(() -> new Mistake("an escape needs " + digits + " hexadecimal digits"));
    }

    private static Optional<Integer> hexadecimal(String written, int digits) {
        boolean valid = written.length() == digits && written.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return valid ? Optional.of((int) Long.parseLong(written, 16)) : Optional.empty();
    }

    private void skipToContentOfString() {
        while (at < text.length() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean accept(char expected) {
        if (at < text.length() && peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String expected) {
        skipBlanks();
        if (!text.startsWith(expected, at)) {
            throw new Mistake(expected + " is missing");
        }
        at += expected.length();
    }

    private void skipBlanks() {
        while (at < text.length() && (peek() == ' ' || peek() == '\t')) {
            at++;
        }
    }

    private void skipLine() {
        while (at < text.length() && peek() != '\n') {
            at++;
        }
        depth = 0;
    }

    /** Over blanks, line ends and comments; false at the end of the text. */
    private boolean skipToContent() {
        while (at < text.length() && (Character.isWhitespace(peek()) || peek() == '#')) {
            if (peek() == '#') {
                skipComment();
            } else {
                at++;
            }
        }
        return at < text.length();
    }

    private void skipComment() {
        while (at < text.length() && peek() != '\n') {
            at++;
        }
    }
}
