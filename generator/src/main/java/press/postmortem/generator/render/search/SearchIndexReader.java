package press.postmortem.generator.render.search;

import java.util.ArrayList;
import java.util.List;

/** What a file that {@link SearchIndex} wrote says. */
public final class SearchIndexReader {
    private static final int MARKS = Piece.Case.values().length - 1;

    private final List<String> symbols = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private SearchIndexReader() {}

    /** Every text of every report, as it can be shown; and every word by which a report can be found, as it is listed. */
    public static List<String> read(String script) {
        SearchIndexReader reader = new SearchIndexReader();
        reader.readMembers(script);
        List<String> all = new ArrayList<>(reader.texts);
        reader.symbols.stream()
                .filter(symbol -> Piece.of(symbol).get(0).kind() != Piece.Kind.GAP)
                .forEach(all::add);
        return all;
    }

    /** Its syntax is known: a name is followed by a colon, every other string is a value of the last one named. */
    private void readMembers(String script) {
        String member = "";
        int at = script.indexOf('"');
        while (at >= 0) {
            StringBuilder string = new StringBuilder();
            int end = readString(script, at + 1, string);
            if (script.startsWith(":", end)) {
                member = string.toString();
            } else {
                readValue(member, string.toString());
            }
            at = script.indexOf('"', end);
        }
    }

    /** @return where the string has ended */
    private static int readString(String script, int start, StringBuilder out) {
        int at = start;
        while (script.charAt(at) != '"') {
            char character = script.charAt(at++);
            if (character != '\\') {
                out.append(character);
                continue;
            }
            char escaped = script.charAt(at++);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(script.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> out.append(escaped);
            }
        }
        return at + 1;
    }

    private void readValue(String member, String value) {
        switch (member) {
            case "frequent" -> symbols.add(value);
            case "others" -> readWords(value);
            case "reports" -> readReport(value);
            default -> {}
        }
    }

    private void readWords(String written) {
        String before = "";
        int start = 0;
        for (int end = written.indexOf(SearchIndex.END); end >= 0; end = written.indexOf(SearchIndex.END, start)) {
            int shared = Character.digit(written.charAt(start), Character.MAX_RADIX);
            before = before.substring(0, shared) + written.substring(start + 1, end);
            symbols.add(before);
            start = end + 1;
        }
    }

    private void readReport(String written) {
        int start = 0;
        for (int at = 0; at < written.length(); at++) {
            char character = written.charAt(at);
            if (character == SearchIndex.END) {
                texts.add(decoded(written.substring(start, at)));
            }
            if (character == SearchIndex.END || character == SearchIndex.GROUP_END) {
                start = at + 1;
            }
        }
    }

    private String decoded(String written) {
        StringBuilder out = new StringBuilder();
        Digits.Reader numbers = new Digits.Reader(written);
        Piece.Case casing = Piece.Case.AS_LISTED;
        boolean afterWord = false;
        while (numbers.hasNext()) {
            int number = numbers.next();
            if (number < MARKS) {
                casing = Piece.Case.values()[number + 1];
                continue;
            }
            String symbol = symbols.get(number - MARKS);
            boolean word = Piece.of(symbol).get(0).kind() == Piece.Kind.WORD;
            out.append(afterWord && word ? " " : "").append(casing.restore(symbol));
            casing = Piece.Case.AS_LISTED;
            afterWord = word;
        }
        return out.toString();
    }
}
