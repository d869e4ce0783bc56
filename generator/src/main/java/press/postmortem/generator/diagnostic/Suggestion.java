package press.postmortem.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The "did you mean" of a hint. */
public final class Suggestion {
    private static final int LONGEST_WORD = 64;

    private Suggestion() {}

    /**
     * The word that somebody most likely meant: the one with the fewest letters to put in, leave out, change or swap (optimal
     * string alignment distance, ignoring case), if these are at most a third of the longer word; the first of equals.
     */
    public static Optional<String> nearest(String written, Collection<String> words) {
        if (written.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return words.stream()
                .map(word -> new Candidate(word, distance(fold(written), fold(word))))
                .filter(candidate -> candidate.isLikely(written))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }

    private record Candidate(String word, int distance) {
        boolean isLikely(String written) {
            return 3 * distance <= Math.max(word.length(), written.length());
        }
    }
}
