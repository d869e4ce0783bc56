package press.postmortem.generator.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * What lies in a content folder. Lists are sorted by path, whatever order the disk gives.
 *
 * @param site {@code site.yaml}, where there is one
 * @param introduction the root's {@code index.md} or {@code _index.md}
 * @param postmortems every other Markdown file that tells of an incident
 * @param pages the Markdown files below {@code pages/}
 * @param assets every other file by its path: what a page may refer to
 * @param statics the files below {@code static/}, published whole; the path is relative to that folder
 * @param theme the files below {@code theme/}, which go before those of the theme; the path is relative to that folder
 * @param baseline the findings that are known, where there are such; never published
 */
public record ContentTree(
        Optional<SourceFile> site,
        Optional<SourceFile> introduction,
        List<SourceFile> postmortems,
        List<SourceFile> pages,
        SortedMap<String, Asset> assets,
        List<Asset> statics,
        List<Asset> theme,
        Optional<SourceFile> baseline) {
    /** The file that holds the baseline, in the content root. */
    public static final String BASELINE = "checks-baseline.txt";

    /** The folder whose files are published as they are, in the content root. */
    public static final String STATICS = "static/";

    /** Folders of build tools, passed over wherever they lie. */
    public static final Set<String> SKIPPED_FOLDERS = Set.of("target", "node_modules");

    public ContentTree {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(introduction, "introduction");
        postmortems = List.copyOf(postmortems);
        pages = List.copyOf(pages);
        assets = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Asset>) assets));
        statics = List.copyOf(statics);
        theme = List.copyOf(theme);
        Objects.requireNonNull(baseline, "baseline");
    }

    /** Every Markdown file: the introduction, reports, pages. */
    public Stream<SourceFile> markdown() {
        return Stream.of(introduction.stream(), postmortems.stream(), pages.stream())
                .flatMap(sources -> sources);
    }

    /** Whether there is no text to publish. */
    public boolean isEmpty() {
        return introduction.isEmpty() && postmortems.isEmpty() && pages.isEmpty();
    }
}
