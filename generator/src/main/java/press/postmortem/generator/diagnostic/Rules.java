package press.postmortem.generator.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/** Every rule that is built in. */
public final class Rules {
    private static final List<Rule> BUILT_IN = Stream.<Rule[]>of(
                    ReadingRule.values(),
                    ReviewRule.values(),
                    ShapeRule.values(),
                    ContradictionRule.values(),
                    LeakRule.values(),
                    LanguageRule.values(),
                    ExtensionRule.values(),
                    TriageRule.values(),
                    PublishingRule.values())
            .flatMap(Stream::of)
            .toList();

    private Rules() {}

    public static List<Rule> builtIn() {
        return BUILT_IN;
    }
}
