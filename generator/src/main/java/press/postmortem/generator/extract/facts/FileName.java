package press.postmortem.generator.extract.facts;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import press.postmortem.generator.incident.WindowsDevice;

/** What a report's file is called; of a bundle {@code x/index.md}, what its folder is called. */
record FileName(String name) {
    private static final int LONGEST_ID = 100;

    /** @param path relative to the content root, with {@code /} between names */
    static FileName of(String path) {
        String[] names = path.split("/");
        String file = names[names.length - 1];
        String bare = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        boolean bundle = names.length > 1 && (bare.equals("index") || bare.equals("_index"));
        return new FileName(bundle ? names[names.length - 2] : bare);
    }

    /** The day that leads the name: {@code 2022-12-13-full-disk}, {@code 20221213-full-disk}. */
    Optional<LocalDate> date() {
        boolean iso = name.length() == 10 || name.length() > 10 && !Character.isDigit(name.charAt(10));
        return iso ? WrittenDay.isoDay(name.substring(0, 10)).or(this::compactDate) : compactDate();
    }

    private Optional<LocalDate> compactDate() {
        if (!endsAt(8) || !leadsWithDigits(8)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name.substring(0, 8));
        try {
            return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a word of the name ends there. */
    private boolean endsAt(int index) {
        return name.length() == index || name.length() > index && !Character.isLetterOrDigit(name.charAt(index));
    }

    private boolean leadsWithDigits(int count) {
        return name.chars().limit(count).allMatch(c -> '0' <= c && c <= '9');
    }

    /** Words for people: {@code 2022-12-13-full-disk} is <i>Full disk</i>. */
    String title() {
        int dateLength = date().isEmpty() ? 0 : name.charAt(4) == '-' ? 10 : 8;
        String words = spaced(name.substring(dateLength));
        if (words.isEmpty()) {
            return name;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String spaced(String words) {
        return String.join(
                " ", words.replace('-', ' ').replace('_', ' ').strip().split("\\s+"));
    }

    String id() {
        return safe(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A name that can stand in paths of every file system: letters, digits and hyphens of ASCII. A number stands for words
     * of which no letter is left, so that two reports of one day stay two.
     */
    static String safe(String name) {
        String ascii = Folding.ascii(name);
        String cut = ascii.length() > LONGEST_ID ? Folding.ascii(ascii.substring(0, LONGEST_ID)) : ascii;
        if (cut.isEmpty()) {
            return "report-" + checksum(name);
        }
        if (name.codePoints().anyMatch(Character::isLetter) && cut.chars().noneMatch(Character::isLetter)) {
            return cut + "-" + checksum(name);
        }
        return WindowsDevice.isNamed(cut) ? "report-" + cut : cut;
    }

    private static String checksum(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
