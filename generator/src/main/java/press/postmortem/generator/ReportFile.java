package press.postmortem.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.diagnostic.Suggestion;

/** Finds one report among the content. */
final class ReportFile {
    private ReportFile() {}

    static Checked<Optional<SourceFile>> find(ContentTree tree, Path content, Path file) {
        Path root = content.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(root)) {
            return none(Diagnostic.of(ReadingRule.FILE_OUTSIDE_CONTENT, Location.ofFile(whole.toString()), root));
        }
        String path =
                root.relativize(whole).toString().replace(root.getFileSystem().getSeparator(), "/");
        Optional<SourceFile> found = tree.postmortems().stream()
                .filter(source -> source.path().equals(path))
                .findFirst();
        return found.isPresent() ? Checked.of(found) : none(missing(tree, path));
    }

    private static Diagnostic missing(ContentTree tree, String path) {
        List<String> reports = tree.postmortems().stream().map(SourceFile::path).toList();
        String advice = Suggestion.nearest(path, reports)
                .map(meant -> "Did you mean '" + meant + "'?")
                .orElse("Name a Markdown file that tells of an incident; pages, introductions and README.md do not.");
        return Diagnostic.of(ReadingRule.FILE_NO_REPORT, Location.ofFile(path), advice);
    }

    private static Checked<Optional<SourceFile>> none(Diagnostic why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }
}
