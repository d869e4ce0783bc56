package press.postmortem.generator.triage;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.SourceFile;

/** The folders of a content in which something may be found. */
final class KnownFolders {
    private KnownFolders() {}

    /** Below the content root, with {@code /} between names. */
    static SortedSet<String> of(ContentTree tree) {
        SortedSet<String> folders = new TreeSet<>();
        Stream.concat(
                        tree.assets().keySet().stream(),
                        Stream.of(tree.postmortems(), tree.pages())
                                .flatMap(sources -> sources.stream().map(SourceFile::path)))
                .forEach(path -> {
                    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                        folders.add(path.substring(0, end));
                    }
                });
        return folders;
    }
}
