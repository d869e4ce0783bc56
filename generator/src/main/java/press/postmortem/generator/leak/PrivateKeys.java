package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.postmortem.generator.diagnostic.LeakRule;

/** Blocks that begin with {@code -----BEGIN … PRIVATE KEY-----} (RFC 7468, RFC 9580), whether they end or not, and ends of them. */
final class PrivateKeys implements Detector {
    private static final String DASHES = "-----";
    private static final String BEGIN = DASHES + "BEGIN";
    private static final String END = DASHES + "END";
    private static final String KIND = "PRIVATE KEY";
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_KEY = 16_384;
    private static final int SHORTEST_KEY = 40;

    @Override
    public List<String> words() {
        return List.of(BEGIN, END);
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        int read = 0;
        for (Occurrence each : words) {
            if (each.start() >= read) {
                Optional<Leak> key =
                        each.word() == 0 ? key(text, each.start()) : endOfKey(text, each.start(), each.end());
                key.ifPresent(found::add);
                read = key.map(Leak::end).orElse(read);
            }
        }
        return found;
    }

    /** The lines of Base64 above a closing line whose opening one is missing. */
    private static Optional<Leak> endOfKey(String text, int line, int from) {
        int titleEnd = text.indexOf(DASHES, from);
        boolean closes = titleEnd >= 0
                && titleEnd - from <= LONGEST_TITLE
                && text.substring(from, titleEnd).contains(KIND);
        int start = closes ? bodyAbove(text, text.lastIndexOf('\n', line) + 1) : line;
        int end = closes ? titleEnd + DASHES.length() : line;
        String body = text.substring(start, line);
        return longestLine(body) >= SHORTEST_KEY && !Placeholders.stand(body)
                ? Optional.of(new Leak(
                        LeakRule.LEAKED_PRIVATE_KEY,
                        words(text.substring(from, titleEnd).trim()),
                        start,
                        end,
                        text.substring(start, end)))
                : Optional.empty();
    }

    /** Where the first of the lines of Base64 begins that go on to this one. */
    private static int bodyAbove(String text, int line) {
        int start = line;
        while (start > 0 && line - start < LONGEST_KEY) {
            int above = text.lastIndexOf('\n', start - 2) + 1;
            String content = text.substring(above, start - 1).strip();
            if (content.isEmpty() || !content.chars().allMatch(PrivateKeys::inBody)) {
                return start;
            }
            start = above;
        }
        return start;
    }

    private static boolean inBody(int character) {
        return Boundary.isAlphanumeric((char) character) || "+/=".indexOf(character) >= 0;
    }

    private static int longestLine(String body) {
        return body.lines().map(String::strip).mapToInt(String::length).max().orElse(0);
    }

    private static Optional<Leak> key(String text, int start) {
        int titleEnd = text.indexOf(DASHES, start + BEGIN.length());
        if (titleEnd < 0 || titleEnd - start > LONGEST_TITLE) {
            return Optional.empty();
        }
        String title = text.substring(start + BEGIN.length(), titleEnd).trim();
        if (!title.contains(KIND)) {
            return Optional.empty();
        }
        int end = end(text, titleEnd + DASHES.length());
        String body = text.substring(titleEnd + DASHES.length(), end);
        boolean shown = material(body) >= SHORTEST_KEY && !Placeholders.stand(body);
        return shown
                ? Optional.of(
                        new Leak(LeakRule.LEAKED_PRIVATE_KEY, words(title), start, end, text.substring(start, end)))
                : Optional.empty();
    }

    /** One past the closing line; where there is none, the end of the lines that could still be the key's. */
    private static int end(String text, int body) {
        int limit = Math.min(text.length(), body + LONGEST_KEY);
        int i = body;
        while (i < limit) {
            if (text.startsWith(DASHES, i)) {
                int close = text.indexOf(DASHES, i + DASHES.length());
                boolean closed = close >= 0 && close - i <= LONGEST_TITLE;
                return closed ? close + DASHES.length() : i;
            }
            if (text.startsWith("\n\n", i) && i - body > SHORTEST_KEY) {
                return i;
            }
            i++;
        }
        return limit;
    }

    private static long material(String body) {
        return body.chars()
                .filter(character -> Boundary.isAlphanumeric((char) character))
                .count();
    }

    private static String words(String title) {
        String kind = title.substring(0, title.indexOf(KIND)).trim().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "rsa" -> "an RSA private key";
            case "ec" -> "an EC private key";
            case "dsa" -> "a DSA private key";
            case "openssh" -> "an OpenSSH private key";
            case "pgp" -> "a PGP private key";
            case "encrypted" -> "an encrypted private key";
            default -> "a private key";
        };
    }
}
