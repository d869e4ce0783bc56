package press.postmortem.generator.render.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Suggestion;

/** Files of a site's {@code theme/} folder that change nothing there: most often names with a slip in them. */
final class IdleFiles {
    private static final String READ_ME = "README.md";

    private final ThemeFiles merged;
    private final Set<String> used = new TreeSet<>();

    private IdleFiles(ThemeFiles theme, ThemeFiles merged, Set<String> words) {
        this.merged = merged;
        used.addAll(words);
        Arrays.stream(Template.values()).map(Template::path).forEach(used::add);
        Arrays.stream(Template.values())
                .map(Template::sheet)
                .map(Theme.STATICS::concat)
                .forEach(used::add);
        used.addAll(theme.below("").keySet());
        included().forEach(name -> used.add(Theme.PARTIALS + name + Theme.EXTENSION));
    }

    /**
     * @param overrides the site's own files
     * @param theme the theme without them
     * @param words the paths inside a theme of the words that are read
     */
    static List<Diagnostic> among(List<Asset> overrides, ThemeFiles theme, Set<String> words) {
        IdleFiles files = new IdleFiles(theme, theme.with(overrides), words);
        return overrides.stream()
                .map(Asset::path)
                .filter(path -> !fileName(path).equalsIgnoreCase(READ_ME))
                .filter(path -> !files.isUsed(path))
                .map(files::idle)
                .toList();
    }

    /** The names of the partials that any template includes. */
    private Set<String> included() {
        return merged.below(Theme.TEMPLATES).values().stream()
                .flatMap(file -> TemplateTag.scan(file.source(), new ArrayList<>()).stream())
                .filter(tag -> tag.kind() == TemplateTag.Kind.PARTIAL)
                .map(TemplateTag::name)
                .collect(Collectors.toSet());
    }

    /** Static files are published; what is new among them is of use where a template or another static file names it. */
    private boolean isUsed(String path) {
        return used.contains(path) || path.startsWith(Theme.STATICS) && isNamed(path);
    }

    /** By its name, or by its path where a file of the theme has that name. */
    private boolean isNamed(String path) {
        boolean ambiguous = used.stream().anyMatch(each -> fileName(each).equals(fileName(path)));
        String name = ambiguous ? path.substring(Theme.STATICS.length()) : fileName(path);
        return merged.below("").entrySet().stream()
                .filter(entry -> !entry.getKey().equals(path))
                .anyMatch(entry -> entry.getValue().source().text().contains(name));
    }

    private Diagnostic idle(String path) {
        return Diagnostic.of(
                PublishingRule.THEME_IDLE_FILE,
                Location.ofFile("theme/" + path),
                meant(path)
                        .map(near -> "Did you mean 'theme/" + near + "'?")
                        .orElse("Give it the path of the theme's file that it is to replace, or remove it."));
    }

    /** The path in use whose file name comes nearest, among those with the same ending. */
    private Optional<String> meant(String path) {
        Map<String, String> byStem = new TreeMap<>();
        used.stream()
                .filter(each -> ending(each).equals(ending(path)))
                .forEach(each -> byStem.putIfAbsent(stem(each), each));
        return Suggestion.nearest(stem(path), byStem.keySet()).map(byStem::get);
    }

    private static String stem(String path) {
        String name = fileName(path);
        return name.substring(0, name.length() - ending(path).length());
    }

    /** From the last dot of the file's name on; empty where it has none. */
    private static String ending(String path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
