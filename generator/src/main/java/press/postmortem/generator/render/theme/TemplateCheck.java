package press.postmortem.generator.render.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.words.Words;

/**
 * Reads a template against the view that will be given to it, so that a wrong name is found whether or not the branch it
 * stands in is ever rendered. A name is looked for in the innermost view, then in those around it.
 */
final class TemplateCheck {
    static final String WORDS = "words.";

    private final Map<String, SourceFile> partials;
    private final Words words;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Deque<Class<?>> scopes = new ArrayDeque<>();
    private final Deque<String> including = new ArrayDeque<>();

    private TemplateCheck(Map<String, SourceFile> partials, Words words) {
        this.partials = partials;
        this.words = words;
    }

    /** @param partials by name */
    static List<Diagnostic> check(SourceFile template, Class<?> view, Map<String, SourceFile> partials, Words words) {
        TemplateCheck check = new TemplateCheck(partials, words);
        check.scopes.push(view);
        check.template(template);
        return List.copyOf(check.diagnostics);
    }

    private void template(SourceFile template) {
        Deque<TemplateTag> open = new ArrayDeque<>();
        for (TemplateTag tag : TemplateTag.scan(template, diagnostics)) {
            switch (tag.kind()) {
                case VALUE -> text(template, tag);
                case RAW -> raw(template, tag);
                case SECTION, INVERTED -> {
                    open.push(tag);
                    scopes.push(section(template, tag));
                }
                case END -> close(template, tag, open);
                case PARTIAL -> partial(template, tag);
                case REFUSED ->
                    syntax(
                            template,
                            tag,
                            "'" + tag.name() + "' is not understood",
                            "Use values, sections and partials.");
            }
        }
        open.forEach(tag -> {
            scopes.pop();
            syntax(
                    template,
                    tag,
                    "the section '" + tag.name() + "' is never closed",
                    "Close it: {{/" + tag.name() + "}}.");
        });
    }

    private void close(SourceFile template, TemplateTag tag, Deque<TemplateTag> open) {
        if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
            String expected =
                    open.isEmpty() ? "no section is open" : "'" + open.peek().name() + "' is open";
            syntax(template, tag, "'" + tag.name() + "' is closed while " + expected, "Close sections inside out.");
            return;
        }
        open.pop();
        scopes.pop();
    }

    private void text(SourceFile template, TemplateTag tag) {
        find(template, tag).filter(found -> found.list || !isText(found.type)).ifPresent(found -> {
            diagnostics.add(Diagnostic.of(PublishingRule.THEME_NOT_TEXT, template.locate(tag.offset()), tag.name()));
        });
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == Pieces.class;
    }

    private void raw(SourceFile template, TemplateTag tag) {
        if (tag.name().endsWith("Html")) {
            text(template, tag);
        } else {
            diagnostics.add(Diagnostic.of(PublishingRule.THEME_RAW_VALUE, template.locate(tag.offset()), tag.name()));
        }
    }

    /** @return what the names inside the section are looked for in */
    private Class<?> section(SourceFile template, TemplateTag tag) {
        Optional<Found> found = find(template, tag);
        if (tag.name().startsWith(WORDS)) {
            syntax(template, tag, "'" + tag.name() + "' is a word, which is always there", "Write it as a value.");
        }
        return tag.kind() == TemplateTag.Kind.INVERTED
                ? Void.class
                : found.<Class<?>>map(Found::type).orElse(Void.class);
    }

    private void partial(SourceFile template, TemplateTag tag) {
        SourceFile partial = partials.get(tag.name());
        if (partial == null) {
            diagnostics.add(Diagnostic.of(
                    PublishingRule.THEME_UNKNOWN_PARTIAL,
                    template.locate(tag.offset()),
                    tag.name(),
                    suggestion(tag.name(), partials.keySet())));
        } else if (including.contains(tag.name())) {
            diagnostics.add(
                    Diagnostic.of(PublishingRule.THEME_PARTIAL_LOOP, template.locate(tag.offset()), tag.name()));
        } else {
            including.push(tag.name());
            template(partial);
            including.pop();
        }
    }

    private Optional<Found> find(SourceFile template, TemplateTag tag) {
        Optional<Found> found = find(tag.name());
        if (found.isEmpty() && !scopes.contains(Unknown.class)) {
            diagnostics.add(Diagnostic.of(
                    PublishingRule.THEME_UNKNOWN_VALUE,
                    template.locate(tag.offset()),
                    tag.name(),
                    suggestion(tag.name(), offered(tag.name()))));
            return Optional.of(new Found(Unknown.class, false)).filter(each -> tag.kind() == TemplateTag.Kind.SECTION);
        }
        return found;
    }

    private Optional<Found> find(String name) {
        if (name.equals(".")) {
            return Optional.of(new Found(scopes.peek(), false)).filter(found -> found.type == String.class);
        }
        if (name.startsWith(WORDS)) {
            return Optional.of(new Found(String.class, false))
                    .filter(found -> words.keys().contains(name.substring(WORDS.length())));
        }
        String[] path = name.split("\\.", -1);
        Optional<ViewType.Member> member = scopes.stream()
                .flatMap(scope -> Optional.ofNullable(ViewType.members(scope).get(path[0])).stream())
                .findFirst();
        for (int i = 1; i < path.length; i++) {
            String part = path[i];
            member = member.filter(each -> !each.list())
                    .map(each -> ViewType.members(each.type()).get(part));
        }
        return member.map(each -> new Found(each.type(), each.list()));
    }

    private Collection<String> offered(String name) {
        TreeSet<String> names = new TreeSet<>();
        if (name.startsWith(WORDS)) {
            words.keys().forEach(key -> names.add(WORDS + key));
        }
        scopes.forEach(scope -> names.addAll(ViewType.members(scope).keySet()));
        return names;
    }

    private static String suggestion(String name, Collection<String> names) {
        return Suggestion.nearest(name, names)
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() ->
                        names.isEmpty() ? "There is none at all." : "There are: " + String.join(", ", names) + ".");
    }

    private void syntax(SourceFile template, TemplateTag tag, String what, String hint) {
        diagnostics.add(Diagnostic.of(PublishingRule.THEME_SYNTAX, template.locate(tag.offset()), what, hint));
    }

    /** @param type of the value; of what it holds, where it is a list */
    private record Found(Class<?> type, boolean list) {}

    /** What is inside a section that was reported: its names are not reported again. */
    private static final class Unknown {}
}
