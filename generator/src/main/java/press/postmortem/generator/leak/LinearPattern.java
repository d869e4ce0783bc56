package press.postmortem.generator.leak;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A pattern in RE2 syntax, which takes time linear in the text. It is compiled when it is first asked. */
final class LinearPattern {
    private final String syntax;
    private volatile Pattern compiled;

    LinearPattern(String syntax) {
        this.syntax = syntax;
    }

    @Override
    public String toString() {
        return syntax;
    }

    /** Whether a text has the pattern from its beginning to its end. */
    boolean matches(String text) {
        return matcher(text).matches();
    }

    Matcher matcher(String text) {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(syntax);
            compiled = pattern;
        }
        return pattern.matcher(text);
    }
}
