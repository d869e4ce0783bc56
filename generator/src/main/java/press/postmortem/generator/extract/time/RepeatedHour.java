package press.postmortem.generator.extract.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.incident.Point;

/** The hour that clocks show twice in the night on which summer time ends: letters such as {@code CEST} tell which of the two. */
final class RepeatedHour {
    private static final Set<String> SUMMER = Set.of(
            "CEST", "MESZ", "EEST", "WEST", "BST", "EDT", "CDT", "MDT", "PDT", "AKDT", "ADT", "NDT", "CLST", "AEDT",
            "ACDT", "NZDT");

    private static final Set<String> WINTER = Set.of(
            "CET", "MEZ", "EET", "WET", "EST", "CST", "MST", "PST", "AKST", "AST", "NST", "CLT", "AEST", "ACST",
            "NZST");

    private RepeatedHour() {}

    /** A zone, or the offset that its letters name where its clock shows a time twice. */
    static ZoneId zone(ZoneId zone, String letters, Point point) {
        boolean summer = SUMMER.contains(letters);
        if (!summer && !WINTER.contains(letters)) {
            return zone;
        }
        List<ZoneOffset> first = offsets(zone, point.earliest());
        boolean twice = first.size() == 2 && first.equals(offsets(zone, point.latest()));
        return twice
                ? Zones.offset(first.get(summer ? 0 : 1).getTotalSeconds() / 60).orElse(zone)
                : zone;
    }

    private static List<ZoneOffset> offsets(ZoneId zone, Optional<LocalDateTime> clock) {
        return clock.map(zone.getRules()::getValidOffsets).orElse(List.of());
    }
}
