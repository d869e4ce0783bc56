package press.postmortem.generator.leak;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** A pattern of what names a user or customer, as {@code site.yaml} says it. */
public final class IdentifierPattern {
    private IdentifierPattern() {}

    /** Why a text is no pattern in RE2 syntax, in English; empty where it is one. */
    public static Optional<String> fault(String text) {
        try {
            Pattern.compile(text);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        }
    }
}
