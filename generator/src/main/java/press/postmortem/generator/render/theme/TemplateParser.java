package press.postmortem.generator.render.theme;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.words.Words;

/** A Mustache template in which {@link TemplateCheck} found nothing to refuse → its parts, in order. */
final class TemplateParser {
    private static final Pattern WORD = Pattern.compile("\\{\\{\\s*words\\.([^}\\s]+)\\s*\\}\\}");

    private final Factory factory = new Factory();
    private final Words words;

    TemplateParser(Words words) {
        this.words = words;
    }

    List<TemplatePart> parse(SourceFile template) {
        return parts(factory.compile(new StringReader(worded(template)), template.path()));
    }

    /** The template with words in the places of their tags, once for all pages. */
    private String worded(SourceFile template) {
        return WORD.matcher(template.text()).replaceAll(tag -> {
            String key = tag.group(1);
            String text = words.keys().contains(key) ? words.say(key) : "";
            return Matcher.quoteReplacement(Markup.escape(text).replace("{", "&#123;"));
        });
    }

    private static List<TemplatePart> parts(Mustache read) {
        return ((Read) read).parts;
    }

    private static final class Factory extends DefaultMustacheFactory {
        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new Visitor(this);
        }
    }

    /** What was read, in the form in which the library hands on the content of a section. */
    private static final class Read extends DefaultMustache {
        private final List<TemplatePart> parts;

        Read(TemplateContext context, DefaultMustacheFactory factory, List<TemplatePart> parts) {
            super(context, factory, new Code[0], "");
            this.parts = List.copyOf(parts);
        }
    }

    /** Told of each part in order; there is one for each section. */
    private static final class Visitor implements MustacheVisitor {
        private final DefaultMustacheFactory factory;
        private final List<TemplatePart> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Visitor(DefaultMustacheFactory factory) {
            this.factory = factory;
        }

        @Override
        public Mustache mustache(TemplateContext context) {
            endText();
            return new Read(context, factory, parts);
        }

        @Override
        public void write(TemplateContext context, String more) {
            text.append(more);
        }

        private void endText() {
            if (!text.isEmpty()) {
                parts.add(new TemplatePart.Text(text.toString()));
                text.setLength(0);
            }
        }

        private void add(TemplatePart part) {
            endText();
            parts.add(part);
        }

        @Override
        public void value(TemplateContext context, String name, boolean encoded) {
            add(new TemplatePart.Value(name, encoded));
        }

        @Override
        public void iterable(TemplateContext context, String name, Mustache content) {
            add(new TemplatePart.Section(name, parts(content)));
        }

        @Override
        public void notIterable(TemplateContext context, String name, Mustache content) {
            add(new TemplatePart.Inverted(name, parts(content)));
        }

        @Override
        public void partial(TemplateContext context, String name, String indent) {
            add(new TemplatePart.Partial(name));
        }

        @Override
        public void comment(TemplateContext context, String comment) {}

        @Override
        public void eof(TemplateContext context) {}

        @Override
        public void dynamicPartial(TemplateContext context, String name, String indent) {
            throw refused(name);
        }

        @Override
        public void pragma(TemplateContext context, String name, String arguments) {
            throw refused(name);
        }

        @Override
        public void extend(TemplateContext context, String name, Mustache content) {
            throw refused(name);
        }

        @Override
        public void name(TemplateContext context, String name, Mustache content) {
            throw refused(name);
        }

        @Override
        public void checkName(TemplateContext context, String name, Mustache content) {
            throw refused(name);
        }

        private static IllegalStateException refused(String name) {
            return new IllegalStateException("a template that was not checked has " + name);
        }
    }
}
