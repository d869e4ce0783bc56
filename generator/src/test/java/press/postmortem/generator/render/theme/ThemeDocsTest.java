package press.postmortem.generator.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.view.View;

/** The page for those who write themes says what the views hold; {@code -Dbless=true} writes it anew from the records. */
class ThemeDocsTest {
    private static final String BELOW = "<!-- Below, ThemeDocsTest writes what the views say of themselves. -->\n";

    @Test
    void the_page_for_themes_says_what_the_views_hold() throws IOException {
        Path page = module().resolve("src/docs/themes.md");
        String now = Files.readString(page);
        String prose = now.substring(0, now.indexOf(BELOW) + BELOW.length());
        String wanted = prose + reference();
        if (Boolean.getBoolean("bless")) {
            Files.writeString(page, wanted);
            return;
        }

        assertThat(now)
                .as("mvn -pl generator -am test -Dtest=ThemeDocsTest -Dbless=true writes it anew")
                .isEqualTo(wanted);
    }

    private static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("generator") ? here : here.resolve("generator");
    }

    private static String reference() throws IOException {
        StringBuilder out = new StringBuilder("\n## Templates\n\n| file | is given | which is |\n|---|---|---|\n");
        for (Template template : Template.values()) {
            out.append("| `")
                    .append(template.path())
                    .append("` | ")
                    .append(link(template.view()))
                    .append(" | ")
                    .append(ViewDoc.of(template.view()).summary())
                    .append(" |\n");
        }
        for (Class<?> view : views()) {
            section(view, out);
        }
        return out.toString();
    }

    /** Those of the templates, then those inside them by their names. */
    private static Set<Class<?>> views() {
        Set<Class<?>> views = new LinkedHashSet<>();
        Arrays.stream(Template.values()).map(Template::view).forEach(views::add);
        Map<String, Class<?>> inside = new TreeMap<>();
        List<Class<?>> open = new ArrayList<>(views);
        while (!open.isEmpty()) {
            for (ViewType.Member member :
                    ViewType.members(open.remove(open.size() - 1)).values()) {
                Class<?> type = member.type();
                if (View.class.isAssignableFrom(type) && !views.contains(type)) {
                    Class<?> namesake = inside.put(name(type), type);
                    assertThat(namesake).as("two views of one name").isIn(null, type);
                    if (namesake == null) {
                        open.add(type);
                    }
                }
            }
        }
        views.addAll(inside.values());
        return views;
    }

    private static void section(Class<?> view, StringBuilder out) throws IOException {
        ViewDoc doc = ViewDoc.of(view);
        assertThat(view.getRecordComponents())
                .as("components of %s", name(view))
                .extracting(RecordComponent::getName)
                .containsAll(doc.components().keySet());
        out.append("\n## ")
                .append(name(view))
                .append("\n\n")
                .append(doc.summary())
                .append("\n");
        out.append("\n| name | is | says |\n|---|---|---|\n");
        for (RecordComponent component : view.getRecordComponents()) {
            out.append("| `").append(component.getName()).append("` | ");
            out.append(kind(component.getName(), component.getGenericType()));
            out.append(" | ").append(doc.components().getOrDefault(component.getName(), ""));
            out.append(" |\n");
        }
    }

    private static String kind(String name, Type type) {
        if (type instanceof ParameterizedType holder) {
            Class<?> held = (Class<?>) holder.getActualTypeArguments()[0];
            if (holder.getRawType() == Optional.class) {
                return link(held) + ", may be absent";
            }
            return held == String.class ? "list of texts" : "list of " + link(held);
        }
        if (type == boolean.class) {
            return "flag";
        }
        return type != String.class && type != Pieces.class
                ? link((Class<?>) type)
                : name.endsWith("Html") ? "HTML" : "text";
    }

    private static String link(Class<?> view) {
        return "[" + name(view) + "](#" + name(view).toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static String name(Class<?> view) {
        return view.getSimpleName().replaceFirst("View$", "");
    }

    /**
     * The Javadoc of a view record.
     *
     * @param components what it says of each
     */
    private record ViewDoc(String summary, Map<String, String> components) {
        private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

        static ViewDoc of(Class<?> view) throws IOException {
            Class<?> file = view.getEnclosingClass() == null ? view : view.getEnclosingClass();
            String path = "src/main/java/" + file.getName().replace('.', '/') + ".java";
            String source = Files.readString(module().resolve(path));
            Matcher comment = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + view.getSimpleName() + "\\(",
                            Pattern.DOTALL)
                    .matcher(source);
            return comment.find() ? parse(comment.group(1)) : new ViewDoc("", Map.of());
        }

        private static ViewDoc parse(String comment) {
            String text = comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
            String[] parts = ("\n" + text).split("\\n@param ");
            Map<String, String> components = new TreeMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] named = parts[i].strip().split("\\s+", 2);
                components.put(named[0], inline(named[1]));
            }
            return new ViewDoc(inline(parts[0]), components);
        }

        private static String inline(String text) {
            return CODE.matcher(text.strip().replaceAll("\\s+", " "))
                    .replaceAll("`$1`")
                    .replace("|", "\\|");
        }
    }
}
