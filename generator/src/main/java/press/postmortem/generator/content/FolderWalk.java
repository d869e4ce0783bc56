package press.postmortem.generator.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;

/** Every file below a folder that may matter, sorted by path; symbolic links are never followed. */
final class FolderWalk {
    /** Names that begin with a dot and are published all the same where they lie in {@code static/}: RFC 8615, GitHub Pages. */
    private static final Set<String> PUBLISHED_DOT_NAMES = Set.of(".well-known", ".nojekyll");

    private final List<Asset> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FolderWalk() {}

    /** With all stamps as the disk tells them. */
    static Checked<List<Asset>> walk(Path root) {
        FolderWalk walk = new FolderWalk();
        walk.folder(root, "");
        return new Checked<>(walk.composed(), walk.diagnostics);
    }

    /** The same; nothing where it is no folder. */
    static Checked<List<Asset>> walkIfThere(Path root) {
        return Files.isDirectory(root) ? walk(root) : Checked.of(List.of());
    }

    /** @param now see {@link FileStamp#at} */
    static Checked<List<Asset>> at(Instant now, Checked<List<Asset>> found) {
        return found.map(files -> files.stream().map(file -> file.at(now)).toList());
    }

    /**
     * Some disks hand out names in decomposed Unicode, which no author types; the composed one names the same file, unless there is
     * one that is called so.
     */
    private List<Asset> composed() {
        Map<String, Asset> byPath = new TreeMap<>();
        List<Asset> decomposed = new ArrayList<>();
        for (Asset file : files) {
            if (Normalizer.isNormalized(file.path(), Normalizer.Form.NFC)) {
                byPath.put(file.path(), file);
            } else {
                decomposed.add(file);
            }
        }
        for (Asset file : decomposed) {
            String path = Normalizer.normalize(file.path(), Normalizer.Form.NFC);
            String free = byPath.containsKey(path) ? file.path() : path;
            byPath.put(free, new Asset(free, file.file(), file.stamp()));
        }
        return List.copyOf(byPath.values());
    }

    /** @param prefix what goes before the names in this folder: empty, or a path that ends in {@code /} */
    private void folder(Path folder, String prefix) {
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (!isHidden(name, prefix)) {
                child(child, name, prefix);
            }
        }
    }

    private void child(Path child, String name, String prefix) {
        attributes(child).ifPresent(attributes -> child(child, name, prefix, attributes));
    }

    private void child(Path child, String name, String prefix, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            if (!ContentTree.SKIPPED_FOLDERS.contains(name)) {
                folder(child, prefix + name + "/");
            }
        } else if (attributes.isRegularFile()) {
            files.add(new Asset(prefix + name, child, FileStamp.of(attributes)));
        } else {
            Rule rule = attributes.isSymbolicLink() ? ReadingRule.SYMBOLIC_LINK : ReadingRule.SPECIAL_FILE;
            diagnostics.add(Diagnostic.of(rule, Location.ofFile(prefix + name)));
        }
    }

    /** @param prefix of the folder, as in {@link #folder} */
    static boolean isHidden(String name, String prefix) {
        return name.startsWith(".") && !(prefix.startsWith(ContentTree.STATICS) && PUBLISHED_DOT_NAMES.contains(name));
    }

    private static List<Path> children(Path folder) {
        try {
            return FolderListing.of(folder);
        } catch (IOException e) {
            throw ReadFailure.of(folder, e);
        }
    }

    /** Empty where it went away since its name was read, as what editors write beside a file does. */
    static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw ReadFailure.of(file, e);
        }
    }
}
