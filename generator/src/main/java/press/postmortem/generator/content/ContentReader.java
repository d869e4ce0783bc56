package press.postmortem.generator.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private static final String THEME = "theme/";

    private final Folders folders;
    private final TextFiles texts;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Asset> site = new ArrayList<>();
    private final List<Asset> introductions = new ArrayList<>();
    private final List<Asset> postmortems = new ArrayList<>();
    private final List<Asset> pages = new ArrayList<>();
    private final SortedMap<String, Asset> assets = new TreeMap<>();
    private final List<Asset> statics = new ArrayList<>();
    private final List<Asset> theme = new ArrayList<>();
    private final List<Asset> baseline = new ArrayList<>();
    private boolean foundMarkdown;

    private ContentReader(Folders folders, TextFiles texts) {
        this.folders = folders;
        this.texts = texts;
    }

    /**
     * Reads every text file below {@code root} and notes every other one. Hidden files and folders, folders called
     * {@code target} or {@code node_modules}, {@code README.md}, and each {@code _index.md} but the root's are passed over;
     * symbolic links are reported and never followed.
     *
     * @param folders lets files be known again by their {@link FileStamp}, where somebody will
     * @param texts reads the files, each as {@link #text} does
     * @throws java.io.UncheckedIOException where the disk refuses to read what is there
     */
    public static Checked<ContentTree> read(Path root, Folders folders, TextFiles texts) {
        return new ContentReader(folders, texts).readFolder(root);
    }

    /** {@code site.yaml} alone, where there is one. */
    public static Checked<Optional<SourceFile>> site(Path root) {
        Path file = root.resolve(SITE);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? text(new Asset(SITE, file, FileStamp.unknown()))
                : Checked.of(Optional.empty());
    }

    /** Whether a folder holds a file that would be read as a report. */
    public static boolean hasReports(Path root) {
        ContentReader reader = new ContentReader(Folders.onDisk(), files -> List.of());
        reader.folders.files(root).value().forEach(reader::sort);
        return !reader.postmortems.isEmpty();
    }

    /**
     * A text file; empty where it is too large to be read.
     *
     * @throws java.io.UncheckedIOException where the disk refuses
     */
    public static Checked<Optional<SourceFile>> text(Asset file) {
        return TextFile.read(file);
    }

    /** Reads many files, in whatever order; the results are in theirs. */
    public interface TextFiles {
        List<Checked<Optional<SourceFile>>> read(List<Asset> files);
    }

    private Checked<ContentTree> readFolder(Path root) {
        if (!Files.exists(root)) {
            report(ReadingRule.CONTENT_MISSING, root.toAbsolutePath().toString(), root);
        } else if (!Files.isDirectory(root)) {
            report(ReadingRule.CONTENT_NOT_A_FOLDER, root.toAbsolutePath().toString(), root);
        } else {
            Checked<List<Asset>> found = folders.files(root);
            diagnostics.addAll(found.diagnostics());
            found.value().forEach(this::sort);
            keepOneIntroduction();
            if (!foundMarkdown) {
                report(ReadingRule.CONTENT_EMPTY, root.toAbsolutePath().toString(), root);
            }
        }
        return new Checked<>(tree(), diagnostics);
    }

    private ContentTree tree() {
        List<Asset> files = Stream.of(site, baseline, introductions, postmortems, pages)
                .flatMap(List::stream)
                .toList();
        Iterator<Checked<Optional<SourceFile>>> read = texts.read(files).iterator();
        Optional<SourceFile> siteSource = sources(site, read).stream().findFirst();
        Optional<SourceFile> known = sources(baseline, read).stream().findFirst();
        return new ContentTree(
                siteSource,
                markdown(introductions, read).stream().findFirst(),
                markdown(postmortems, read),
                markdown(pages, read),
                assets,
                statics,
                theme,
                known);
    }

    private List<SourceFile> markdown(List<Asset> files, Iterator<Checked<Optional<SourceFile>>> read) {
        List<SourceFile> sources = sources(files, read);
        for (SourceFile source : sources) {
            if (source.text().isBlank()) {
                report(ReadingRule.EMPTY_FILE, source.path());
            }
        }
        return sources;
    }

    /** Of as many as were read next, those that could be. */
    private List<SourceFile> sources(List<Asset> files, Iterator<Checked<Optional<SourceFile>>> read) {
        List<SourceFile> sources = new ArrayList<>(files.size());
        for (int i = 0; i < files.size(); i++) {
            Checked<Optional<SourceFile>> next = read.next();
            diagnostics.addAll(next.diagnostics());
            next.value().ifPresent(sources::add);
        }
        return sources;
    }

    private void sort(Asset file) {
        String path = file.path();
        if (path.startsWith(ContentTree.STATICS)) {
            statics.add(below(ContentTree.STATICS, file));
        } else if (path.startsWith(THEME)) {
            theme.add(below(THEME, file));
        } else if (path.equals(SITE)) {
            site.add(file);
        } else if (path.equals(ContentTree.BASELINE)) {
            baseline.add(file);
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
            introductions.add(file);
        } else if (!name.equals(SECTION_INDEX)) {
            foundMarkdown = true;
            (path.startsWith(PAGES) ? pages : postmortems).add(file);
        }
    }

    /** {@code _index.md} is what other tools ask for, {@code index.md} was written for this one. */
    private void keepOneIntroduction() {
        if (introductions.size() > 1) {
            introductions.removeIf(file -> !file.path().equals(INDEX));
            report(ReadingRule.TWO_INTRODUCTIONS, SECTION_INDEX, INDEX, SECTION_INDEX);
        }
    }

    private void report(Rule rule, String path, Object... arguments) {
        diagnostics.add(Diagnostic.of(rule, Location.ofFile(path), arguments));
    }

    private static Asset below(String folder, Asset file) {
        return new Asset(file.path().substring(folder.length()), file.file(), file.stamp());
    }

    private static boolean isMarkdown(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
