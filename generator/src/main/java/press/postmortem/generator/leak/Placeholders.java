package press.postmortem.generator.leak;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people write where a secret would stand. */
final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "changeme",
            "changeit",
            "password",
            "passwd",
            "passphrase",
            "pass",
            "pwd",
            "secret",
            "token",
            "user",
            "username",
            "none",
            "null",
            "nil",
            "true",
            "false",
            "undefined",
            "empty",
            "test",
            "string",
            "value",
            "hunter2",
            "foo",
            "bar",
            "123456",
            "12345678",
            "abc123",
            "mypassword",
            "mysecret",
            "letmein",
            "todo",
            "tbd",
            "unknown",
            "required",
            "optional",
            "disabled",
            "enabled",
            "removed",
            "omitted",
            "hidden");

    private static final List<String> PARTS = List.of(
            "example",
            "redacted",
            "placeholder",
            "changeme",
            "xxxx",
            "****",
            "....",
            "…",
            "•",
            "█",
            "your_",
            "your-",
            "yourp",
            "yours",
            "yourt",
            "yourk",
            "dummy",
            "sanitized",
            "censored",
            "expunged",
            "withheld",
            "sanitised",
            "anonymised",
            "anonymized");

    /** Words that a secret may well be made of, and so count only where they are by themselves. */
    private static final List<String> VERBS = List.of("masked", "insert", "replace", "replaceme");

    /** {@code <token>}, {@code ${TOKEN}}, {@code $TOKEN}, {@code {{ token }}}, {@code %TOKEN%}, {@code [token]}, {@code @token@}. */
    private static final Pattern NOTATION =
            Pattern.compile("[<{\\[(‹].*|.*[>}\\])›]|[$][({]?[A-Za-z_{(].*|%[A-Za-z_]+%|@[A-Za-z_]+@");

    private Placeholders() {}

    /** Whether a value that somebody chose is none. */
    static boolean hold(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return WORDS.contains(lower) || stand(value) || NOTATION.matches(value) || oneCharacter(value);
    }

    /** Whether a value that has the shape of a secret says of itself that it is none. */
    static boolean stand(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(lower::contains) || VERBS.stream().anyMatch(verb -> holdsWord(lower, verb));
    }

    private static boolean holdsWord(String lower, String word) {
        int start = lower.indexOf(word);
        while (start >= 0) {
            int end = start + word.length();
            if (Boundary.isApart(lower, start, end)) {
                return true;
            }
            start = lower.indexOf(word, end);
        }
        return false;
    }

    private static boolean oneCharacter(String value) {
        return value.chars().distinct().count() <= 2;
    }
}
