package press.postmortem.generator.leak;

import java.util.Random;

/**
 * Makes a text of a pattern's shape: of its parts, the alternatives, the repetitions and the characters are drawn by lot. Knows
 * the part of RE2's syntax that {@code families.tsv} uses.
 */
final class Specimen {
    private static final String PRINTABLE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    private static final int MOST_MORE = 20;

    private final String pattern;
    private final Random random;
    private int at;

    private Specimen(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    static String of(String pattern, long seed) {
        return new Specimen(pattern.replaceFirst("^[(][?]i[)]", ""), new Random(seed)).alternatives();
    }

    private String alternatives() {
        java.util.List<String> all = new java.util.ArrayList<>();
        StringBuilder sequence = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                at++;
                all.add(sequence.toString());
                sequence.setLength(0);
            } else {
                sequence.append(repeated());
            }
        }
        all.add(sequence.toString());
        return all.get(random.nextInt(all.size()));
    }

    private String repeated() {
        int start = at;
        String first = atom();
        int behindAtom = at;
        int[] times = times();
        int behindTimes = at;
        StringBuilder out = new StringBuilder(times[0] == 0 ? "" : first);
        int count = times[0] + random.nextInt(times[1] - times[0] + 1);
        for (int i = 1; i < count; i++) {
            at = start;
            out.append(atom());
        }
        at = Math.max(behindTimes, behindAtom);
        return out.toString();
    }

    private String atom() {
        char first = pattern.charAt(at++);
        return switch (first) {
            case '(' -> group();
            case '[' -> String.valueOf(oneOf(characters()));
            case '\\' -> escaped(pattern.charAt(at++));
            case '^' -> "";
            case '.' -> ".";
            default -> String.valueOf(first);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?i:", at)) {
            at += 3;
        }
        String inside = alternatives();
        at++;
        return inside;
    }

    private String escaped(char character) {
        return switch (character) {
            case 's' -> " ";
            case 'S' -> String.valueOf(oneOf(PRINTABLE));
            default -> String.valueOf(character);
        };
    }

    private String characters() {
        boolean negated = pattern.charAt(at) == '^';
        StringBuilder set = new StringBuilder();
        for (; pattern.charAt(at) != ']'; at++) {
            if (pattern.charAt(at) == '\\') {
                at++;
            }
            char from = pattern.charAt(at);
            boolean range = pattern.charAt(at + 1) == '-' && pattern.charAt(at + 2) != ']';
            char to = range ? pattern.charAt(at + 2) : from;
            for (char each = from; each <= to; each++) {
                set.append(each);
            }
            at += range ? 2 : 0;
        }
        at++;
        return negated ? PRINTABLE.substring(0, 26) : set.toString().replace("\\", "");
    }

    private int[] times() {
        if (at == pattern.length()) {
            return new int[] {1, 1};
        }
        switch (pattern.charAt(at)) {
            case '?':
                at++;
                return new int[] {0, 1};
            case '*':
                at++;
                return new int[] {0, MOST_MORE};
            case '+':
                at++;
                return new int[] {1, MOST_MORE};
            case '{':
                String[] bounds =
                        pattern.substring(at + 1, pattern.indexOf('}', at)).split(",", -1);
                at = pattern.indexOf('}', at) + 1;
                int least = Integer.parseInt(bounds[0]);
                boolean open = bounds.length == 2 && bounds[1].isEmpty();
                int most = open ? least + MOST_MORE : Integer.parseInt(bounds[bounds.length - 1]);
                return new int[] {least, most};
            default:
                return new int[] {1, 1};
        }
    }

    private char oneOf(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
