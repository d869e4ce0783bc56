package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.incident.Policy;

/** {@code checks} in {@code site.yaml} → {@link Policy}. */
final class PolicyFacts {
    private final Fields checks;
    private final Reading reading;

    PolicyFacts(Fields checks, Reading reading) {
        this.checks = checks;
        this.reading = reading;
    }

    Policy policy() {
        return new Policy(
                levels(checks.list(Vocabulary.Checks.LEVELS)),
                checks.list(Vocabulary.Checks.FOLDERS).stream()
                        .map(this::folder)
                        .toList(),
                checks.get(Vocabulary.Checks.LEAKS).map(this::leaks).orElseGet(Policy.Leaks::none));
    }

    private Policy.Folder folder(Type.Named<List<Type.Named<Level>>> folder) {
        return new Policy.Folder(path(folder.name().strip()), levels(folder.value()), reading.locate(folder.offset()));
    }

    /** Without what {@code ./archive/} has around the folder's name. */
    private static String path(String written) {
        int begin = 0;
        while (written.startsWith("/", begin) || written.startsWith("./", begin)) {
            begin += written.charAt(begin) == '/' ? 1 : 2;
        }
        int end = written.length();
        while (end > begin && written.charAt(end - 1) == '/') {
            end--;
        }
        return written.substring(begin, end);
    }

    private List<Policy.RuleLevel> levels(List<Type.Named<Level>> levels) {
        return levels.stream()
                .map(level -> new Policy.RuleLevel(level.name().strip(), level.value(), reading.locate(level.offset())))
                .toList();
    }

    private Policy.Leaks leaks(Fields leaks) {
        return new Policy.Leaks(
                leaks.list(Vocabulary.Leaks.HOSTS),
                leaks.list(Vocabulary.Leaks.IDENTIFIERS),
                leaks.list(Vocabulary.Leaks.MAIL_DOMAINS),
                leaks.list(Vocabulary.Leaks.ALLOW).stream()
                        .flatMap(allowed -> allowed(allowed).stream())
                        .toList());
    }

    /** What lacks a rule, a value or a reason is reported and allows nothing. */
    private Optional<Policy.Allowed> allowed(Fields allowed) {
        Optional<String> rule = allowed.get(Vocabulary.Allowed.RULE);
        Optional<String> value = allowed.get(Vocabulary.Allowed.VALUE);
        Optional<String> reason = allowed.get(Vocabulary.Allowed.REASON);
        if (rule.isEmpty() || value.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Policy.Allowed(
                rule.get(), value.get(), reason.get(), allowed.get(Vocabulary.Allowed.UNTIL), hiding(allowed)));
    }

    /** The value may come to be one that must not be shown. */
    private Location hiding(Fields allowed) {
        Location place = reading.locate(allowed.offset());
        Location value = reading.locate(allowed.offset(Vocabulary.Allowed.VALUE));
        return place.line() == value.line()
                ? place.masking(value.column(), place.excerpt().length() + 1)
                : place;
    }
}
