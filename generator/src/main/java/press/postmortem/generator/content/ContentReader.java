package press.postmortem.generator.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;

/** Files on disk → {@link ContentTree}. */
public final class ContentReader {
    private static final String SITE = "site.yaml";
    private static final String INDEX = "index.md";
    private static final String SECTION_INDEX = "_index.md";
    private static final String PAGES = "pages/";
    private static final String STATICS = "static/";
    private static final String THEME = "theme/";

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SourceFile> postmortems = new ArrayList<>();
    private final List<SourceFile> pages = new ArrayList<>();
    private final SortedMap<String, Asset> assets = new TreeMap<>();
    private final List<Asset> statics = new ArrayList<>();
    private final List<Asset> theme = new ArrayList<>();
    private Optional<SourceFile> site = Optional.empty();
    private Optional<SourceFile> introduction = Optional.empty();
    private Optional<SourceFile> baseline = Optional.empty();
    private boolean foundMarkdown;

    private ContentReader() {}

    /**
     * Reads every text file below {@code root} and notes every other one. Hidden files and folders, folders called
     * {@code target} or {@code node_modules}, {@code README.md}, and each {@code _index.md} but the root's are passed over;
     * symbolic links are reported and never followed.
     *
     * @throws java.io.UncheckedIOException where the disk refuses to read what is there
     */
    public static Checked<ContentTree> read(Path root) {
        return new ContentReader().readFolder(root);
    }

    private Checked<ContentTree> readFolder(Path root) {
        if (!Files.exists(root)) {
            report(ReadingRule.CONTENT_MISSING, root.toAbsolutePath().toString(), root);
        } else if (!Files.isDirectory(root)) {
            report(ReadingRule.CONTENT_NOT_A_FOLDER, root.toAbsolutePath().toString(), root);
        } else {
            Checked<List<Asset>> found = FolderWalk.walk(root);
            diagnostics.addAll(found.diagnostics());
            found.value().forEach(this::sort);
            if (!foundMarkdown) {
                report(ReadingRule.CONTENT_EMPTY, root.toAbsolutePath().toString(), root);
            }
        }
        return new Checked<>(
                new ContentTree(site, introduction, postmortems, pages, assets, statics, theme, baseline), diagnostics);
    }

    private void sort(Asset file) {
        String path = file.path();
        if (path.startsWith(STATICS)) {
            statics.add(below(STATICS, file));
        } else if (path.startsWith(THEME)) {
            theme.add(below(THEME, file));
        } else if (path.equals(SITE)) {
            site = text(file);
        } else if (path.equals(ContentTree.BASELINE)) {
            baseline = text(file);
        } else if (isMarkdown(path)) {
            sortMarkdown(file);
        } else {
            assets.put(path, file);
        }
    }

    private void sortMarkdown(Asset file) {
        String path = file.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equalsIgnoreCase("README.md")) {
            return;
        }
        if (path.equals(INDEX) || path.equals(SECTION_INDEX)) {
            foundMarkdown = true;
            introduce(file);
        } else if (!name.equals(SECTION_INDEX)) {
            foundMarkdown = true;
            markdown(file).ifPresent(path.startsWith(PAGES) ? pages::add : postmortems::add);
        }
    }

    private void introduce(Asset file) {
        if (introduction.isPresent()) {
            report(
                    ReadingRule.TWO_INTRODUCTIONS,
                    file.path(),
                    introduction.get().path(),
                    file.path());
        } else {
            introduction = markdown(file);
        }
    }

    private Optional<SourceFile> markdown(Asset file) {
        Optional<SourceFile> source = text(file);
        if (source.filter(read -> read.text().isBlank()).isPresent()) {
            report(ReadingRule.EMPTY_FILE, file.path());
        }
        return source;
    }

    private Optional<SourceFile> text(Asset file) {
        Checked<Optional<SourceFile>> read = TextFile.read(file);
        diagnostics.addAll(read.diagnostics());
        return read.value();
    }

    private void report(Rule rule, String path, Object... arguments) {
        diagnostics.add(Diagnostic.of(rule, Location.ofFile(path), arguments));
    }

    private static Asset below(String folder, Asset file) {
        return new Asset(file.path().substring(folder.length()), file.file());
    }

    private static boolean isMarkdown(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
