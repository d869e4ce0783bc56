package press.postmortem.generator.content;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;

/**
 * What lay in some folders at one moment.
 *
 * @param byFolder as {@link FolderWalk#walk} found it, sorted by path
 */
record FoundFiles(Map<Path, Checked<List<Asset>>> byFolder) {
    List<Asset> files() {
        return byFolder.values().stream()
                .flatMap(files -> files.value().stream())
                .toList();
    }

    boolean differsFrom(FoundFiles earlier) {
        return !watched().equals(earlier.watched()) || !diagnostics().equals(earlier.diagnostics());
    }

    /** Without what editors write beside a file. */
    private List<Asset> watched() {
        return files().stream().filter(file -> !file.path().endsWith("~")).toList();
    }

    private List<Diagnostic> diagnostics() {
        return byFolder.values().stream()
                .flatMap(files -> files.diagnostics().stream())
                .toList();
    }

    /**
     * The same files now, where nothing happened but to some of them. A file that came and went is none.
     *
     * @param touched all that anything happened to
     * @return empty where the folders have to be walked through, as a file came or went
     * @throws java.io.UncheckedIOException where the disk refuses to be looked at
     */
    Optional<FoundFiles> again(Set<Path> touched) {
        FoundFiles now = this;
        for (Path path : touched) {
            Optional<FoundFiles> next = now.again(path);
            if (next.isEmpty()) {
                return next;
            }
            now = next.get();
        }
        return Optional.of(now);
    }

    private Optional<FoundFiles> again(Path touched) {
        Optional<BasicFileAttributes> attributes = FolderWalk.attributes(touched);
        if (attributes.isEmpty()) {
            return holdBelow(touched) || !isComposed(touched) ? Optional.empty() : Optional.of(this);
        }
        return attributes.filter(BasicFileAttributes::isRegularFile).flatMap(file -> with(touched, FileStamp.of(file)));
    }

    /** Empty where nobody knew the file. */
    private Optional<FoundFiles> with(Path file, FileStamp stamp) {
        Map<Path, Checked<List<Asset>>> now = new LinkedHashMap<>(byFolder);
        boolean known = false;
        for (Map.Entry<Path, Checked<List<Asset>>> found : now.entrySet()) {
            List<Asset> files = found.getValue().value();
            int place = SortedPaths.place(within(found.getKey(), file), files, Asset::path);
            if (place < files.size() && files.get(place).file().equals(file)) {
                List<Asset> others = new ArrayList<>(files);
                others.set(place, new Asset(files.get(place).path(), file, stamp));
                found.setValue(found.getValue().map(all -> List.copyOf(others)));
                known = true;
            }
        }
        return known ? Optional.of(new FoundFiles(now)) : Optional.empty();
    }

    /** Whether it was a file, a link or the like, or a folder that held one. */
    private boolean holdBelow(Path path) {
        for (Map.Entry<Path, Checked<List<Asset>>> found : byFolder.entrySet()) {
            List<Asset> files = found.getValue().value();
            String name = within(found.getKey(), path);
            int file = SortedPaths.place(name, files, Asset::path);
            int below = SortedPaths.place(name + "/", files, Asset::path);
            if (file < files.size() && files.get(file).file().equals(path)
                    || below < files.size() && files.get(below).file().startsWith(path)
                    || passedOver(found.getValue()).anyMatch(other -> (other + "/").startsWith(name + "/"))) {
                return true;
            }
        }
        return false;
    }

    /** Links and the like. */
    private static Stream<String> passedOver(Checked<List<Asset>> found) {
        return found.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().path());
    }

    /** As paths of assets are written; of what does not lie in the folder any that no asset has. */
    private static String within(Path folder, Path path) {
        return path.startsWith(folder) ? folder.relativize(path).toString().replace('\\', '/') : "";
    }

    /** Some disks tell names in another form than the one by which assets go. */
    private static boolean isComposed(Path path) {
        return Normalizer.isNormalized(path.toString(), Normalizer.Form.NFC);
    }
}
