package press.postmortem.generator.proof;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.plan.SitePlan;

/** Does the name of a file that is published, or of which a page is made, tell what should not be known? */
public final class PathProof {
    private PathProof() {}

    public static List<Diagnostic> of(SitePlan plan, LeakScanner scanner) {
        TreeSet<String> paths = new TreeSet<>(plan.pathsBySource().keySet());
        PublishedAssets.of(plan).stream().map(Asset::path).forEach(paths::add);
        return paths.stream().flatMap(path -> leaks(path, scanner)).toList();
    }

    private static Stream<Diagnostic> leaks(String path, LeakScanner scanner) {
        String name = path.substring(
                0, path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length());
        Stream<Leak> asWritten = scanner.scan(name).stream();
        // people are named in files as ida-berg is
        Stream<Leak> inWords = scanner.scan(name.replaceAll("[-_/.+]", " ")).stream()
                .filter(leak -> leak.rule() == LeakRule.PRIVATE_NAME);
        return Stream.concat(asWritten, inWords)
                .map(leak -> Diagnostic.of(
                        leak.rule(), Location.ofFile(path), leak.family() + " in the name of a file", leak.shortened()))
                .distinct();
    }
}
