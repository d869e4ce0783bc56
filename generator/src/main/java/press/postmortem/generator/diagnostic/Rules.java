package press.postmortem.generator.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every rule that is built in. */
public final class Rules {
    private static final List<Rule> BUILT_IN = all(
            ReadingRule.values(),
            ReviewRule.values(),
            ShapeRule.values(),
            ContradictionRule.values(),
            LeakRule.values(),
            LanguageRule.values(),
            ExtensionRule.values(),
            TriageRule.values(),
            PublishingRule.values());

    private Rules() {}

    public static List<Rule> builtIn() {
        return BUILT_IN;
    }

    private static List<Rule> all(Rule[]... subjects) {
        List<Rule> rules = new ArrayList<>();
        for (Rule[] subject : subjects) {
            rules.addAll(Arrays.asList(subject));
        }
        return List.copyOf(rules);
    }
}
