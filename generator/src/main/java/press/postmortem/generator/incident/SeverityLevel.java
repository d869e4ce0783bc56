package press.postmortem.generator.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the site's severities.
 *
 * @param id as in {@code SEV1}
 * @param rank 1 for the worst
 * @param name in words; the id where there is none
 * @param aliases other ways to write it, as in {@code critical} or {@code P1}
 */
public record SeverityLevel(String id, int rank, String name, Optional<String> description, List<String> aliases) {
    public SeverityLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        aliases = List.copyOf(aliases);
    }

    /** SEV1 to SEV5, with the names that tools and teams give them. */
    public static List<SeverityLevel> standard() {
        return List.of(
                level(1, "Critical", "critical", "p0", "p1", "s1", "blocker", "down"),
                level(2, "Major", "major", "high", "p2", "s2", "disrupted"),
                level(3, "Minor", "minor", "medium", "moderate", "p3", "s3"),
                level(4, "Low", "low", "p4", "s4", "notice"),
                level(5, "Cosmetic", "cosmetic", "trivial", "informational", "p5", "s5"));
    }

    private static SeverityLevel level(int rank, String name, String... aliases) {
        return new SeverityLevel("SEV" + rank, rank, name, Optional.empty(), List.of(aliases));
    }
}
