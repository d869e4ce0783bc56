package press.postmortem.generator.extract.facts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Suggestion;

/** Time zones by their IANA names, or as offsets from UTC. */
final class ZoneIds {
    private static final int LONGEST_ABBREVIATION = 5;

    /** Places before the database's older names, so that a hint names a place. */
    private static final List<String> IDS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("SystemV/"))
            .sorted(Comparator.comparing(ZoneIds::isPlace).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private ZoneIds() {}

    static Optional<ZoneId> find(String written) {
        String text = written.strip();
        return IDS.stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .<ZoneId>map(ZoneId::of)
                .or(() -> offset(text));
    }

    private static Optional<ZoneId> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to write instead of something that is no zone. */
    static String advice(String written) {
        String text = written.strip();
        if (text.length() <= LONGEST_ABBREVIATION && text.equals(text.toUpperCase(Locale.ROOT))) {
            return "An abbreviation can mean several zones: name a place, as in America/Los_Angeles, or UTC.";
        }
        return IDS.stream()
                .filter(id -> id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(text.replace(' ', '_')))
                .findFirst()
                .or(() -> Suggestion.nearest(text, IDS))
                .map(id -> "Did you mean " + id + "?")
                .orElse("Name a place of the IANA time zone database, as in Europe/Paris, or UTC.");
    }

    private static boolean isPlace(String id) {
        return id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("US/");
    }
}
