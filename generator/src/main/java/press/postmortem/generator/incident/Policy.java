package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;

/**
 * What {@code site.yaml} says under {@code checks}. Rules are named, not known: whether there are such rules is judged by
 * {@code triage}.
 *
 * @param levels how much a rule weighs in this site
 * @param folders the same for parts of the content; a later folder goes before an earlier one, and each before the site
 * @param leaks what is secret here, and what is not
 */
public record Policy(List<RuleLevel> levels, List<Folder> folders, Leaks leaks) {
    public Policy {
        levels = List.copyOf(levels);
        folders = List.copyOf(folders);
        Objects.requireNonNull(leaks, "leaks");
    }

    /** What holds where nothing is said. */
    public static Policy standard() {
        return new Policy(List.of(), List.of(), Leaks.none());
    }

    /** @param rule the rule's name */
    public record RuleLevel(String rule, Level level, Location place) {
        public RuleLevel {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(place, "place");
        }
    }

    /** @param path below the content root, without a closing {@code /} */
    public record Folder(String path, List<RuleLevel> levels, Location place) {
        public Folder {
            Objects.requireNonNull(path, "path");
            levels = List.copyOf(levels);
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * @param hosts endings of host names that are internal, as in {@code .corp.example}, beside the built-in ones
     * @param identifiers patterns (RE2 syntax) of what names a user or customer, as in {@code cust-[0-9]{6}}; each is one
     * @param mailDomains of addresses that may be published
     * @param allowed single values that may be published
     */
    public record Leaks(List<String> hosts, List<String> identifiers, List<String> mailDomains, List<Allowed> allowed) {
        public Leaks {
            hosts = List.copyOf(hosts);
            identifiers = List.copyOf(identifiers);
            mailDomains = List.copyOf(mailDomains);
            allowed = List.copyOf(allowed);
        }

        /** What holds where nothing is said. */
        public static Leaks none() {
            return new Leaks(List.of(), List.of(), List.of(), List.of());
        }
    }

    /**
     * A value that a rule takes for a leak and that is none.
     *
     * @param rule the rule's name
     * @param value as it stands in the text, or {@code sha256:} and the hexadecimal digits of its UTF-8 bytes' hash
     * @param reason for the next reader
     * @param until the last day on which this holds
     * @param place where it is allowed
     */
    public record Allowed(String rule, String value, String reason, Optional<LocalDate> until, Location place) {
        public Allowed {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(place, "place");
        }
    }
}
