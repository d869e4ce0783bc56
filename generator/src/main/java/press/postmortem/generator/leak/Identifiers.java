package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;

/** What names a user, a customer or an account, by the keys that logs have for it. */
final class Identifiers implements Detector {
    /** How one of them is told. */
    static final String WORDS = "an identifier of a user or customer";

    private static final List<String> KEYS = List.of(
            "user_id",
            "user-id",
            "userid",
            "customer_id",
            "customer-id",
            "customerid",
            "customer",
            "account_id",
            "account-id",
            "accountid",
            "tenant_id",
            "subscriber_id",
            "msisdn",
            "phone",
            "tel",
            "iban",
            "uid");

    private static final String AWS = "arn:aws";
    private static final int ACCOUNT = 12;
    /** Account numbers that AWS writes into its own handbooks. */
    private static final Set<String> EXAMPLES = Set.of(
            "123456789012",
            "111122223333",
            "444455556666",
            "777788889999",
            "012345678901",
            "000000000000",
            "111111111111");

    private static final int SHORTEST = 5;
    private static final int LONGEST_ARN = 64;

    private static final List<String> ALL =
            Stream.concat(KEYS.stream(), Stream.of(AWS)).toList();

    @Override
    public List<String> words() {
        return ALL;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        for (Occurrence each : words) {
            Optional<Leak> leak =
                    each.word() == KEYS.size() ? account(text, each.end()) : keyed(text, each.start(), each.end());
            leak.ifPresent(found::add);
        }
        return found;
    }

    /** {@code user_id=48213377}: at once behind the key, and with digits enough to be one of many. */
    private static Optional<Leak> keyed(String text, int start, int end) {
        int sign = end < text.length() && "\"'".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        boolean assigned = Boundary.before(text, start) && sign < text.length() && "=:".indexOf(text.charAt(sign)) >= 0;
        if (!assigned) {
            return Optional.empty();
        }
        int from = sign + 1;
        while (from < text.length() && from - sign < 3 && " \"'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        Assignment assignment = Assignment.valueAt(text, from);
        String value = assignment.value();
        long digits =
                value.chars().filter(each -> Boundary.isDigit((char) each)).count();
        boolean identifier = digits >= SHORTEST && value.indexOf('(') < 0 && !Placeholders.hold(value);
        return identifier ? Optional.of(leak(WORDS, assignment.start(), value)) : Optional.empty();
    }

    /** The account in {@code arn:aws:iam::ACCOUNT:role/…}. */
    private static Optional<Leak> account(String text, int end) {
        int limit = Math.min(text.length(), end + LONGEST_ARN);
        int digits = 0;
        for (int i = end; i < limit && !Character.isWhitespace(text.charAt(i)); i++) {
            digits = Boundary.isDigit(text.charAt(i)) ? digits + 1 : 0;
            boolean whole = digits == ACCOUNT && text.charAt(i - ACCOUNT) == ':' && text.startsWith(":", i + 1);
            if (whole) {
                String value = text.substring(i + 1 - ACCOUNT, i + 1);
                return EXAMPLES.contains(value)
                        ? Optional.empty()
                        : Optional.of(leak("the number of an AWS account", i + 1 - ACCOUNT, value));
            }
        }
        return Optional.empty();
    }

    private static Leak leak(String words, int start, String value) {
        return new Leak(LeakRule.LEAKED_IDENTIFIER, words, start, start + value.length(), value);
    }
}
