package press.postmortem.generator.leak;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.notation.Sha256;

/** The single values that {@code site.yaml} lets pass today. */
final class AllowedValues {
    private static final String HASHED = "sha256:";

    private final Set<Value> values;

    AllowedValues(List<Policy.Allowed> allowed, LocalDate today) {
        values = allowed.stream()
                .filter(each -> each.until().map(day -> !today.isAfter(day)).orElse(true))
                .map(each -> new Value(each.rule(), unified(each.value())))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hold(Leak leak) {
        return !values.isEmpty() && (holds(leak.rule(), leak.value()) || holds(leak.rule(), hash(leak.value())));
    }

    private boolean holds(LeakRule rule, String value) {
        return values.contains(new Value(rule.id(), value));
    }

    private static String unified(String value) {
        return value.startsWith(HASHED) ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String hash(String value) {
        return HASHED + Sha256.of(value);
    }

    private record Value(String rule, String value) {}
}
