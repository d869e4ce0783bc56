package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.LeakRule;

/** Addresses of machines: of the internet, and of the house's own network. Times, versions and hashes are none. */
final class Addresses implements Detector {
    private static final int LONGEST = 45;
    private static final int SHORTEST = 3;
    private static final int NUMBERS = 4;
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_PORT = 5;
    /** What a cloud calls its machines: {@code ec2-45-33-32-101.eu-west-1.compute…}. */
    private static final String CLOUD = "ec2-";

    /** RFC 1035, section 3.5. */
    private static final String REVERSE = ".in-addr.";

    private static final List<String> WORDS = List.of(".", ":", CLOUD);

    private final AddressBlocks blocks;

    Addresses(AddressBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public List<String> words() {
        return WORDS;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        int end = 0;
        for (Occurrence word : words) {
            if (WORDS.get(word.word()).equals(CLOUD)) {
                inName(text, word).ifPresent(found::add);
            } else if (word.start() >= end) {
                int start = word.start();
                while (start > 0 && inAddress(text.charAt(start - 1))) {
                    start--;
                }
                end = word.end();
                while (end < text.length() && inAddress(text.charAt(end))) {
                    end++;
                }
                if (canBeAddress(text, start, end)) {
                    read(text, start, end, found);
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
        return dots >= NUMBERS - 1 || colons >= 2;
    }

    private void read(String text, int from, int end, List<Leak> found) {
        Optional<Leak> version6 = version6(text, from, end);
        if (version6.isPresent()) {
            found.add(version6.get());
        } else {
            version4(text, from, end, found);
        }
    }

    /** What a run of its characters is, but for a label in front of it, as in {@code ip:}, and marks behind it. */
    private Optional<Leak> version6(String text, int from, int end) {
        int colon = colon(text, from, end);
        int start = Boundary.before(text, from) || colon == end ? from : colon + 1;
        int last = end;
        while (start < last && text.charAt(start) == '.') {
            start++;
        }
        while (last > start
                && (text.charAt(last - 1) == '.' || text.charAt(last - 1) == ':' && !text.startsWith("::", last - 2))) {
            last--;
        }
        boolean apart = last - start >= SHORTEST
                && last - start <= LONGEST
                && colon(text, start, last) < last
                && Boundary.after(text, last)
                && !VersionNumber.goesOn(text, last);
        return apart ? leak(text, start, last) : Optional.empty();
    }

    private static int colon(String text, int from, int end) {
        int colon = from;
        while (colon < end && text.charAt(colon) != ':') {
            colon++;
        }
        return colon;
    }

    /** Those of a run with {@code :} or {@code ..} between them. */
    private void version4(String text, int from, int end, List<Leak> found) {
        int start = from;
        while (start < end) {
            while (start < end && text.charAt(start) == '.') {
                start++;
            }
            int last = numbers(text, start, '.');
            if (last <= end && last > start && isApart(text, start, last)) {
                leak(text, start, last).ifPresent(found::add);
            }
            while (start < end && text.charAt(start) != ':' && !text.startsWith("..", start)) {
                start++;
            }
            start++;
        }
    }

    /** One past four numbers with a sign between them; where there are none, their start. */
    private static int numbers(String text, int start, char sign) {
        int end = start;
        for (int i = 0; i < NUMBERS; i++) {
            if (i > 0 && (end == text.length() || text.charAt(end++) != sign)) {
                return start;
            }
            int number = digits(text, end, LONGEST_NUMBER);
            if (number == end) {
                return start;
            }
            end = number;
        }
        return end;
    }

    private static int digits(String text, int start, int most) {
        int end = start;
        while (end < text.length() && end - start < most && Boundary.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether no letter, digit or sign joins the numbers with more of them, and they don't stand in reverse. */
    private static boolean isApart(String text, int start, int end) {
        boolean more = text.startsWith(".", end) && digits(text, end + 1, 1) > end + 1;
        return Boundary.before(text, start)
                && Boundary.after(text, end)
                && (!more || isEndOfTraffic(text, start, end))
                && !text.startsWith(REVERSE, end);
    }

    /** {@code IP 192.0.2.7.443 > 192.0.2.9.51234:}, as dumps of traffic have a port. */
    private static boolean isEndOfTraffic(String text, int start, int end) {
        int port = digits(text, end + 1, LONGEST_PORT);
        return Boundary.after(text, port) && (text.startsWith(" > ", port) || text.startsWith(" > ", start - 3));
    }

    private Optional<Leak> inName(String text, Occurrence word) {
        int start = word.end();
        int end = numbers(text, start, '-');
        boolean name = end > start
                && Boundary.before(text, word.start())
                && Boundary.after(text, end)
                && !text.startsWith("-", end);
        String value = text.substring(start, end);
        return name
                ? IpAddress.parse(value.replace('-', '.')).flatMap(address -> leak(address, start, value))
                : Optional.empty();
    }

    private Optional<Leak> leak(String text, int start, int end) {
        String value = text.substring(start, end);
        int prefix = prefix(text, end);
        return IpAddress.parse(value)
                .filter(address -> prefix < 0 || !blocks.isBlock(address, prefix))
                .filter(address -> address.isVersion6() || !VersionNumber.stands(text, start, end, address))
                .flatMap(address -> leak(address, start, value));
    }

    private Optional<Leak> leak(IpAddress address, int start, String value) {
        int end = start + value.length();
        String version = address.isVersion6() ? "an IPv6 address" : "an IPv4 address";
        return switch (blocks.kind(address.embedded())) {
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

    /** The number behind {@code /}; -1 where there is none. */
    private static int prefix(String text, int slash) {
        int end = digits(text, slash + 1, LONGEST_NUMBER);
        boolean number = text.startsWith("/", slash) && end > slash + 1;
        return number ? Integer.parseInt(text.substring(slash + 1, end)) : -1;
    }
}
