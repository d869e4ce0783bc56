package press.postmortem.generator.render.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A file that {@link SearchIndex} wrote → the {@link Searchable}s that it was made of, as far as it keeps them. */
public final class SearchIndexReader {
    private static final int MARKS = Piece.Case.values().length - 1;

    private final List<String> symbols = new ArrayList<>();
    private final BitSet wordSymbols = new BitSet();
    private final List<List<String>> words = new ArrayList<>();
    private final List<List<List<String>>> reports = new ArrayList<>();
    private String lists = "";

    private SearchIndexReader() {}

    /** The texts of a section are the words that it is found by, as they are listed: each once, in the order of the list. */
    public static List<Searchable> read(String script) {
        SearchIndexReader reader = new SearchIndexReader();
        reader.readMembers(script);
        return reader.searchables();
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
            case "frequent" -> add(value);
            case "others" -> readWords(value);
            case "sections" -> lists = value;
            case "reports" -> readReport(value);
            default -> throw new IllegalArgumentException("no member of an index: " + member);
        }
    }

    private void readWords(String written) {
        String before = "";
        for (String word : ended(written)) {
            int shared = Character.digit(word.charAt(0), Character.MAX_RADIX);
            before = before.substring(0, shared) + word.substring(1);
            add(before);
        }
    }

    private void add(String symbol) {
        wordSymbols.set(symbols.size(), Piece.of(symbol).get(0).kind() == Piece.Kind.WORD);
        symbols.add(symbol);
    }

    private void readReport(String written) {
        List<List<String>> groups = new ArrayList<>();
        for (String group : written.split(String.valueOf(SearchIndex.GROUP_END), -1)) {
            groups.add(ended(group).stream().map(this::decoded).toList());
        }
        int sections = 1 + groups.get(3).size() / 2;
        for (int i = 0; i < sections; i++) {
            words.add(new ArrayList<>());
        }
        reports.add(groups);
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
            boolean word = wordSymbols.get(number - MARKS);
            out.append(afterWord && word ? " " : "").append(casing.restore(symbol));
            casing = Piece.Case.AS_LISTED;
            afterWord = word;
        }
        return out.toString();
    }

    private List<Searchable> searchables() {
        readLists();
        List<Searchable> all = new ArrayList<>();
        int first = 0;
        for (List<List<String>> groups : reports) {
            List<String> head = groups.get(0);
            List<Searchable.Section> sections = new ArrayList<>();
            sections.add(new Searchable.Section("", "", words.get(first++)));
            for (int i = 0; i < groups.get(3).size(); i += 2) {
                sections.add(new Searchable.Section(
                        groups.get(3).get(i), groups.get(3).get(i + 1), words.get(first++)));
            }
            List<Searchable.Action> actions = new ArrayList<>();
            for (int i = 0; i < groups.get(2).size(); i += 2) {
                actions.add(new Searchable.Action(
                        groups.get(2).get(i), groups.get(2).get(i + 1)));
            }
            all.add(new Searchable(head.get(0), head.get(1), head.get(2), groups.get(1), actions, sections));
        }
        return all;
    }

    private void readLists() {
        List<String> written = ended(lists);
        for (int i = 0; i < written.size(); i++) {
            Digits.Reader distances = new Digits.Reader(written.get(i));
            int section = -1;
            while (distances.hasNext()) {
                section += 1 + distances.next();
                words.get(section).add(symbols.get(i));
            }
        }
    }

    /** The parts of a text, each of which has an end. */
    private static List<String> ended(String written) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = written.indexOf(SearchIndex.END); end >= 0; end = written.indexOf(SearchIndex.END, start)) {
            parts.add(written.substring(start, end));
            start = end + 1;
        }
        return parts;
    }
}
