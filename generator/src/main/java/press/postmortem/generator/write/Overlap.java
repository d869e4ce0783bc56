package press.postmortem.generator.write;

import java.nio.file.Path;
import java.util.List;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;

/** Whether the output lies inside the content, or the content inside the output. */
final class Overlap {
    private Overlap() {}

    static List<Diagnostic> check(Path output, Path content, Location location) {
        if (content.startsWith(output)) {
            return List.of(Diagnostic.of(PublishingRule.OUTPUT_HOLDS_CONTENT, location, output, content));
        }
        if (output.startsWith(content) && !isSkipped(content.relativize(output))) {
            return List.of(Diagnostic.of(PublishingRule.OUTPUT_INSIDE_CONTENT, location, output, content));
        }
        return List.of();
    }

    /** Whether the reader of the content passes over one of the folders. */
    private static boolean isSkipped(Path below) {
        for (Path name : below) {
            String folder = name.toString();
            if (folder.startsWith(".") || ContentTree.SKIPPED_FOLDERS.contains(folder)) {
                return true;
            }
        }
        return false;
    }
}
