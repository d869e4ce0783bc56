package press.postmortem.generator.leak;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells four numbers that are a version from those that are an address, by what they are and what stands around them. */
final class VersionNumber {
    /** Four numbers below this read like a version; of all addresses, one in 4096 does. */
    private static final int HIGHEST = 32;
    /** And so do a small number and three of two digits; of all addresses, one in 300 does. */
    private static final int HIGHEST_OF_RELEASE = 16;

    /** Those of browsers have a large number in front, and 0 behind it. */
    private static final int HIGHEST_OF_BROWSER = 128;

    private static final int TWO_DIGITS = 100;
    private static final int LONGEST_NAME = 45;
    private static final Set<String> ADDRESSES =
            Set.of("ip", "ips", "ipv4", "address", "addresses", "addr", "host", "client", "peer", "ping", "ssh");

    private static final Set<String> VERSIONS =
            Set.of("version", "versions", "v", "ver", "release", "section", "chapter", "rev", "build");

    private VersionNumber() {}

    static boolean stands(String text, int start, int end, IpAddress numbers) {
        String before = wordBefore(text, start);
        if (VERSIONS.contains(before)) {
            return true;
        }
        boolean port = text.startsWith(":", end) && end + 1 < text.length() && Boundary.isDigit(text.charAt(end + 1));
        boolean called = ADDRESSES.contains(before);
        if (!port && !called && (isBehindName(text, start) || goesOn(text, end))) {
            return readsLikeVersionOf(numbers);
        }
        boolean used = port || text.startsWith("/", end) || text.startsWith("//", start - 2);
        return !used && !called && numbers.part(0) != 10 && readsLikeVersion(numbers);
    }

    /** Whether a name follows, as in {@code 1.2.3.4-rc} and {@code 1.2.3.4.jar}. */
    static boolean goesOn(String text, int end) {
        boolean dotted = text.startsWith(".", end) && !Boundary.after(text, end + 1);
        boolean joined =
                text.startsWith("-", end) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        return dotted || joined;
    }

    /** {@code Chrome/}, {@code jdk-}, {@code 1:}: what a version follows; an address on the web has signs in front of its name. */
    private static boolean isBehindName(String text, int start) {
        char sign = start < 2 ? ' ' : text.charAt(start - 1);
        if (sign == ':') {
            return Boundary.isDigit(text.charAt(start - 2));
        }
        if (sign != '/' && sign != '-') {
            return false;
        }
        int from = start - 1;
        while (from > 0 && start - from < LONGEST_NAME && Boundary.isWord(text.charAt(from - 1))) {
            from--;
        }
        boolean name = from < start - 1
                && Character.isLetter(text.charAt(from))
                && !ADDRESSES.contains(text.substring(from, start - 1).toLowerCase(Locale.ROOT));
        return name && (from == 0 || sign == '-' || ":/.?=&".indexOf(text.charAt(from - 1)) < 0);
    }

    private static boolean readsLikeVersion(IpAddress numbers) {
        return numbers.part(0) < HIGHEST && highestOfLast(numbers) < HIGHEST
                || numbers.part(0) < HIGHEST_OF_RELEASE && highestOfLast(numbers) < TWO_DIGITS;
    }

    /** Where a name says what the version is of, more of them are likely. */
    private static boolean readsLikeVersionOf(IpAddress numbers) {
        return numbers.part(0) < HIGHEST
                || numbers.part(0) < HIGHEST_OF_BROWSER && numbers.part(1) == 0
                || highestOfLast(numbers) < HIGHEST;
    }

    private static int highestOfLast(IpAddress numbers) {
        return IntStream.range(1, 4).map(numbers::part).max().orElseThrow();
    }

    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 3 && " :=[(`*\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 16 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
