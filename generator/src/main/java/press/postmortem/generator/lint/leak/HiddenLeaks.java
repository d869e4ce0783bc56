package press.postmortem.generator.lint.leak;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;

/** What any rule says of a line that holds a leak, without the leak. */
public final class HiddenLeaks {
    private HiddenLeaks() {}

    /** The same diagnostic, its excerpt and its words without whatever the scanner finds in the excerpt. */
    public static Diagnostic in(Diagnostic diagnostic, LeakScanner scanner) {
        Location place = diagnostic.location();
        List<Leak> leaks = scanner.scan(place.excerpt());
        if (leaks.isEmpty()) {
            return diagnostic;
        }
        List<String> arguments = new ArrayList<>(diagnostic.arguments());
        for (Leak leak : leaks) {
            place = place.masking(leak.start() + 1, leak.end() + 1);
            arguments.replaceAll(each -> each.replace(leak.value(), leak.shortened()));
        }
        return new Diagnostic(diagnostic.rule(), diagnostic.level(), place, arguments);
    }
}
