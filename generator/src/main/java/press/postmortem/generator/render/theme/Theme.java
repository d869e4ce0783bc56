package press.postmortem.generator.render.theme;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.view.View;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.render.words.WordsReader;

/**
 * A theme: templates and static files; a site's own {@code theme/} folder goes before the theme's files. Every template was
 * read against its view, so a wrong name is known before any page is made.
 */
public final class Theme {
    /** Where a theme's static files lie below the site's root. */
    public static final String FOLDER = "theme/";

    static final String TEMPLATES = "templates/";
    static final String PARTIALS = TEMPLATES + "partials/";
    static final String EXTENSION = ".mustache";
    static final String STATICS = "static/";

    private static final String SEARCH_SCRIPT = "search.js";

    private final Map<Template, CompiledTemplate> templates;
    private final List<OutputFile.Binary> statics;
    private final Words words;

    private Theme(Map<Template, CompiledTemplate> templates, List<OutputFile.Binary> statics, Words words) {
        this.templates = templates;
        this.statics = statics;
        this.words = words;
    }

    /**
     * @param name a theme on the class path, below {@code press/postmortem/themes/}, or the path of a folder
     * @param overrides the site's own files, each with its path inside a theme
     * @param loader where themes on the class path are looked for
     * @param language of the site
     * @return the theme; what a wrong template holds that could not be read is written as nothing
     * @throws UncheckedIOException where the disk refuses
     */
    public static Checked<Theme> load(String name, List<Asset> overrides, ClassLoader loader, Site.Language language) {
        Optional<ThemeFiles> found = ThemeFiles.find(name, loader);
        if (found.isEmpty()) {
            Location parameter = Location.ofFile(Location.pathOfParameter("postmortem.theme"));
            Diagnostic missing = Diagnostic.of(PublishingRule.THEME_MISSING, parameter, name);
            return new Checked<>(new Theme(Map.of(), List.of(), WordsReader.of("en")), List.of(missing));
        }
        ThemeFiles files = found.get().with(overrides);
        Checked<Words> words = WordsReader.read(language, files::text, namedWords(files));
        Checked<Theme> loaded = load(name, files, words.value());
        List<Diagnostic> diagnostics = new ArrayList<>(words.diagnostics());
        diagnostics.addAll(loaded.diagnostics());
        diagnostics.addAll(IdleFiles.among(overrides, found.get(), WordsReader.paths(language.tag())));
        return new Checked<>(loaded.value(), diagnostics);
    }

    private static Checked<Theme> load(String name, ThemeFiles files, Words words) {
        Map<String, SourceFile> partials = partials(files);
        TemplateParser parser = new TemplateParser(words);
        Map<String, List<TemplatePart>> parsed = new HashMap<>();
        Function<String, List<TemplatePart>> included =
                partial -> parsed.computeIfAbsent(partial, unread -> parser.parse(partials.get(partial)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<Template, CompiledTemplate> templates = new EnumMap<>(Template.class);
        for (Template template : Template.values()) {
            Optional<SourceFile> source = files.text(template.path());
            List<Diagnostic> wrong = source.map(text -> TemplateCheck.check(text, template.view(), partials, words))
                    .orElseGet(() -> List.of(missing(name, template)));
            diagnostics.addAll(wrong);
            source.filter(text -> wrong.stream().allMatch(Theme::isHarmless))
                    .ifPresent(text -> templates.put(
                            template, CompiledTemplate.of(parser.parse(text), template.view(), included)));
        }
        return new Checked<>(new Theme(templates, statics(files), words), oncePerPlace(diagnostics));
    }

    private static Set<String> namedWords(ThemeFiles files) {
        return files.below(TEMPLATES).values().stream()
                .flatMap(file -> TemplateTag.scan(file.source(), new ArrayList<>()).stream())
                .map(TemplateTag::name)
                .filter(name -> name.startsWith(TemplateCheck.WORDS))
                .map(name -> name.substring(TemplateCheck.WORDS.length()))
                .collect(Collectors.toSet());
    }

    /** A partial is read once for each template that includes it. */
    private static List<Diagnostic> oncePerPlace(List<Diagnostic> diagnostics) {
        Map<String, Diagnostic> found = new LinkedHashMap<>();
        diagnostics.forEach(
                each -> found.putIfAbsent(each.location() + " " + each.rule() + " " + each.message(), each));
        return List.copyOf(found.values());
    }

    private static Diagnostic missing(String theme, Template template) {
        return Diagnostic.of(PublishingRule.THEME_TEMPLATE_MISSING, Location.ofFile(theme), template.path());
    }

    /** Any other rule means that the template might fail, or do what a theme must not. */
    private static boolean isHarmless(Diagnostic diagnostic) {
        return diagnostic.rule() == PublishingRule.THEME_UNKNOWN_VALUE;
    }

    private static Map<String, SourceFile> partials(ThemeFiles files) {
        Map<String, SourceFile> partials = new TreeMap<>();
        files.below(PARTIALS).forEach((path, file) -> {
            if (path.endsWith(EXTENSION)) {
                partials.put(path.substring(0, path.length() - EXTENSION.length()), file.source());
            }
        });
        return partials;
    }

    private static List<OutputFile.Binary> statics(ThemeFiles files) {
        List<OutputFile.Binary> statics = new ArrayList<>();
        files.below(STATICS).forEach((path, file) -> statics.add(new OutputFile.Binary(FOLDER + path, file.bytes())));
        return List.copyOf(statics);
    }

    public Words words() {
        return words;
    }

    /** Whether its search page does more than list all reports. */
    public boolean hasSearchScript() {
        return statics.stream().anyMatch(file -> file.path().equals(FOLDER + SEARCH_SCRIPT));
    }

    /** The theme's own files. */
    public List<OutputFile.Binary> statics() {
        return statics;
    }

    /** @param path below the site's root */
    public boolean hasStatic(String path) {
        return statics.stream().anyMatch(file -> file.path().equals(path));
    }

    /** The published path of the style sheet for pages of one kind alone; absent where there is none. */
    public Optional<String> sheetOf(Template template) {
        return Optional.of(FOLDER + template.sheet()).filter(this::hasStatic);
    }

    /** @return HTML; nothing where the theme has no such template, which has been reported */
    public Pieces render(Template template, View view) {
        return render(template, view, Optional.empty());
    }

    /** @param rows keeps those that stand on several pages, where somebody does */
    public Pieces render(Template template, View view, Optional<KnownRows> rows) {
        TextPieces out = new TextPieces();
        CompiledTemplate compiled = templates.get(template);
        if (compiled != null) {
            compiled.write(view, out, rows);
        }
        return out.pieces();
    }
}
