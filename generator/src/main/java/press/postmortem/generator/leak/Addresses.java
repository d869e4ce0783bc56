package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import press.postmortem.generator.diagnostic.LeakRule;

/** Addresses of machines: of the internet, and of the house's own network. Times, versions and hashes are none. */
final class Addresses implements Detector {
    private static final int LONGEST = 45;
    /** Four numbers below this read like a version; of all addresses, one in 4096 does. */
    private static final int HIGHEST_OF_VERSION = 32;
    /** And so do a small number and three of two digits; of all addresses, one in 300 does. */
    private static final int HIGHEST_OF_RELEASE = 16;

    private static final int TWO_DIGITS = 100;
    private static final Set<String> ADDRESSES =
            Set.of("ip", "ips", "ipv", "address", "addresses", "addr", "host", "client", "peer", "ping", "ssh");

    private static final Set<String> VERSIONS =
            Set.of("version", "versions", "v", "ver", "release", "section", "chapter", "rev", "build");

    private final AddressBlocks blocks;

    Addresses(AddressBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public List<String> words() {
        return List.of(".", ":");
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        int end = 0;
        for (Occurrence separator : words) {
            if (separator.start() >= end) {
                int start = separator.start();
                while (start > 0 && inAddress(text.charAt(start - 1))) {
                    start--;
                }
                end = separator.end();
                while (end < text.length() && inAddress(text.charAt(end))) {
                    end++;
                }
                if (canBeAddress(text, start, end)) {
                    read(text, start, end).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Version 4 has three dots, version 6 two colons or more; most runs of such characters are times and ends of sentences. */
    private static boolean canBeAddress(String text, int from, int end) {
        int dots = 0;
        int colons = 0;
        for (int i = from; i < end; i++) {
            char character = text.charAt(i);
            dots += character == '.' ? 1 : 0;
            colons += character == ':' ? 1 : 0;
        }
        return dots >= 3 || colons >= 2;
    }

    /** @param end one past the last of the characters that addresses are made of */
    private Optional<Leak> read(String text, int from, int end) {
        int start = from;
        int last = end;
        while (start < last && text.charAt(start) == '.') {
            start++;
        }
        while (last > start
                && (text.charAt(last - 1) == '.' || text.charAt(last - 1) == ':' && !text.startsWith("::", last - 2))) {
            last--;
        }
        String written = text.substring(start, last);
        int dot = written.indexOf('.');
        int colon = written.indexOf(':');
        boolean port = dot >= 0 && colon > dot;
        if (port) {
            last = start + colon;
        }
        if (last - start > LONGEST || last - start < 3 || !isApart(text, start, port ? end : last)) {
            return Optional.empty();
        }
        String value = text.substring(start, last);
        int first = start;
        return IpAddress.parse(value).flatMap(address -> leak(text, first, value, address));
    }

    private Optional<Leak> leak(String text, int start, String value, IpAddress address) {
        int end = start + value.length();
        int prefix = prefix(text, end);
        boolean none = prefix >= 0 && blocks.isBlock(address, prefix)
                || !address.isVersion6() && isVersion(text, start, end, address);
        if (none) {
            return Optional.empty();
        }
        String version = address.isVersion6() ? "an IPv6 address" : "an IPv4 address";
        return switch (blocks.kind(address)) {
            case PUBLIC ->
                Optional.of(new Leak(LeakRule.LEAKED_ADDRESS, version + " on the internet", start, end, value));
            case INTERNAL ->
                Optional.of(
                        new Leak(LeakRule.INTERNAL_ADDRESS, version + " of an internal network", start, end, value));
            case HARMLESS -> Optional.empty();
        };
    }

    private static boolean inAddress(char character) {
        return Boundary.isDigit(character)
                || character >= 'a' && character <= 'f'
                || character >= 'A' && character <= 'F'
                || character == ':'
                || character == '.';
    }

    /** Whether no letter, digit or sign joins the characters with what stands around them. */
    private static boolean isApart(String text, int start, int end) {
        boolean before = Boundary.before(text, start) && !isProduct(text, start);
        boolean dotted = text.startsWith(".", end) && !Boundary.after(text, end + 1);
        boolean joined =
                text.startsWith("-", end) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        return before && Boundary.after(text, end) && !dotted && !joined;
    }

    /** {@code Chrome/}, {@code jdk-}: a name that a version follows; an address on the web has signs in front of its name. */
    private static boolean isProduct(String text, int start) {
        if (start < 2 || "/-".indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        int from = start - 1;
        while (from > 0 && start - from < LONGEST && Boundary.isWord(text.charAt(from - 1))) {
            from--;
        }
        boolean name = from < start - 1 && Character.isLetter(text.charAt(from));
        return name && (from == 0 || ":/.?=&".indexOf(text.charAt(from - 1)) < 0);
    }

    private static boolean isVersion(String text, int start, int end, IpAddress address) {
        String before = wordBefore(text, start);
        if (VERSIONS.contains(before)) {
            return true;
        }
        boolean port = text.startsWith(":", end) && end + 1 < text.length() && Boundary.isDigit(text.charAt(end + 1));
        boolean used = port || text.startsWith("/", end) || text.startsWith("//", start - 2);
        return !used && !ADDRESSES.contains(before) && address.part(0) != 10 && readsLikeVersion(address);
    }

    private static boolean readsLikeVersion(IpAddress address) {
        int highest = IntStream.range(1, 4).map(address::part).max().orElseThrow();
        return address.part(0) < HIGHEST_OF_VERSION && highest < HIGHEST_OF_VERSION
                || address.part(0) < HIGHEST_OF_RELEASE && highest < TWO_DIGITS;
    }

    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 3 && " :`*\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 16 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** The number behind {@code /}; -1 where there is none. */
    private static int prefix(String text, int slash) {
        int end = slash + 1;
        while (end < text.length() && end - slash <= 3 && Boundary.isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = text.startsWith("/", slash) && end > slash + 1;
        return number ? Integer.parseInt(text.substring(slash + 1, end)) : -1;
    }
}
