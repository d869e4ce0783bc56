package press.postmortem.generator.leak;

import java.util.Arrays;
import java.util.Optional;

/** An address of the Internet Protocol, as its 4 or 16 bytes, each 0 to 255. */
final class IpAddress {
    private static final int GROUPS = 8;
    /** RFC 4291, section 2.5.5.2; RFC 6052, section 2.1; RFC 3056, section 2. */
    private static final IpAddress MAPPED = parse("::ffff:0:0").orElseThrow();

    private static final IpAddress TRANSLATED = parse("64:ff9b::").orElseThrow();
    private static final IpAddress TUNNELLED = parse("2002::").orElseThrow();

    private final int[] bytes;

    private IpAddress(int[] bytes) {
        this.bytes = bytes;
    }

    /** Version 4 in four decimal numbers without leading zeros, version 6 as RFC 4291, section 2.2 has it; nothing else. */
    static Optional<IpAddress> parse(String text) {
        return text.indexOf(':') < 0 ? version4(text) : version6(text);
    }

    boolean isVersion6() {
        return bytes.length == 2 * GROUPS;
    }

    /** The address of version 4 that this one of version 6 stands for; itself where it stands for none. */
    IpAddress embedded() {
        if (shares(MAPPED, 96) || shares(TRANSLATED, 96)) {
            return new IpAddress(Arrays.copyOfRange(bytes, 12, 16));
        }
        return shares(TUNNELLED, 16) ? new IpAddress(Arrays.copyOfRange(bytes, 2, 6)) : this;
    }

    int part(int index) {
        return bytes[index];
    }

    int bits() {
        return Byte.SIZE * bytes.length;
    }

    /** Whether both are of the same version and agree in their first bits. */
    boolean shares(IpAddress other, int prefix) {
        return bytes.length == other.bytes.length
                && Arrays.equals(bytes, 0, prefix / Byte.SIZE, other.bytes, 0, prefix / Byte.SIZE)
                && (prefix % Byte.SIZE == 0 || head(prefix) == other.head(prefix));
    }

    private int head(int prefix) {
        return bytes[prefix / Byte.SIZE] >> Byte.SIZE - prefix % Byte.SIZE;
    }

    private static Optional<IpAddress> version4(String text) {
        String[] parts = text.split("[.]", -1);
        boolean numbers = parts.length == 4 && Arrays.stream(parts).allMatch(IpAddress::isByte);
        return numbers
                ? Optional.of(new IpAddress(
                        Arrays.stream(parts).mapToInt(Integer::parseInt).toArray()))
                : Optional.empty();
    }

    private static boolean isByte(String part) {
        boolean digits = !part.isEmpty()
                && part.length() <= 3
                && part.chars().allMatch(digit -> Boundary.isDigit((char) digit))
                && (part.length() == 1 || part.charAt(0) != '0');
        return digits && Integer.parseInt(part) <= 255;
    }

    private static Optional<IpAddress> version6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text).filter(bytes -> bytes.length == 2 * GROUPS).map(IpAddress::new);
        }
        Optional<int[]> before = groups(text.substring(0, gap));
        Optional<int[]> behind = groups(text.substring(gap + 2));
        boolean fits =
                before.isPresent() && behind.isPresent() && before.get().length + behind.get().length < 2 * GROUPS;
        if (!fits) {
            return Optional.empty();
        }
        int[] bytes = Arrays.copyOf(before.get(), 2 * GROUPS);
        System.arraycopy(behind.get(), 0, bytes, 2 * GROUPS - behind.get().length, behind.get().length);
        return Optional.of(new IpAddress(bytes));
    }

    /** The bytes of groups with {@code :} between them, the last of which may be of version 4. */
    private static Optional<int[]> groups(String text) {
        if (text.isEmpty()) {
            return Optional.of(new int[0]);
        }
        String[] parts = text.split(":", -1);
        if (parts.length > GROUPS) {
            return Optional.empty();
        }
        int[] bytes = new int[0];
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            Optional<int[]> more = last && parts[i].indexOf('.') >= 0
                    ? version4(parts[i]).map(address -> address.bytes)
                    : group(parts[i]);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            int length = bytes.length;
            bytes = Arrays.copyOf(bytes, length + more.get().length);
            System.arraycopy(more.get(), 0, bytes, length, more.get().length);
        }
        return Optional.of(bytes);
    }

    private static Optional<int[]> group(String part) {
        boolean hexadecimal = !part.isEmpty()
                && part.length() <= 4
                && part.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
        if (!hexadecimal) {
            return Optional.empty();
        }
        int value = Integer.parseInt(part, 16);
        return Optional.of(new int[] {value >> Byte.SIZE, value & 0xFF});
    }
}
