package press.postmortem.generator.leak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.incident.Policy;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HASHED + HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Value(String rule, String value) {}
}
