package press.postmortem.generator.leak;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How little a text repeats itself: what was drawn by lot does, what somebody wrote does not. */
final class Entropy {
    private Entropy() {}

    /** Bits a character: C. E. Shannon, "A Mathematical Theory of Communication" (1948), over the text's own frequencies. */
    static double of(String text) {
        Map<Integer, Long> counts =
                text.chars().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.values().stream()
                .mapToDouble(count -> (double) count / text.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }
}
