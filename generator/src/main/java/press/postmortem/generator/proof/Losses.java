package press.postmortem.generator.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;

/** What print views and books lost. A report stands in many of them, and what it lacks in one it mostly lacks in all. */
public final class Losses {
    private Losses() {}

    /** Each loss once, of the first page that has it. How many references a book lacks is no other book's loss. */
    public static List<Diagnostic> once(List<Diagnostic> ofPrintViews, List<Diagnostic> ofBooks) {
        Set<List<Object>> told = new HashSet<>();
        return Stream.of(ofPrintViews, ofBooks)
                .flatMap(List::stream)
                .filter(loss -> loss.rule() == PublishingRule.LOST_REFERENCES
                        || told.add(List.of(loss.rule(), loss.arguments())))
                .toList();
    }
}
