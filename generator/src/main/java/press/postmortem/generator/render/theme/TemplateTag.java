package press.postmortem.generator.render.theme;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * One {@code {{…}}} of a template.
 *
 * @param name what stands in it, without blanks and without the character that says what it does
 * @param offset where it starts
 */
record TemplateTag(Kind kind, String name, int offset) {
    enum Kind {
        VALUE,
        RAW,
        SECTION,
        INVERTED,
        END,
        PARTIAL,
        /** Set delimiters, inheritance, pragmas, dynamic partials: what a theme can't use. */
        REFUSED
    }

    /** All tags of a template in order, without comments; a tag that is never closed goes to {@code diagnostics}. */
    static List<TemplateTag> scan(SourceFile template, List<Diagnostic> diagnostics) {
        String text = template.text();
        List<TemplateTag> tags = new ArrayList<>();
        int start = text.indexOf("{{");
        while (start >= 0) {
            boolean triple = text.startsWith("{{{", start);
            String close = triple ? "}}}" : "}}";
            int end = text.indexOf(close, start);
            if (end < 0) {
                diagnostics.add(Diagnostic.of(
                        PublishingRule.THEME_SYNTAX,
                        template.locate(start),
                        "a tag is opened and never closed",
                        "Close it with " + close + "."));
                return tags;
            }
            String inner = text.substring(start + close.length(), end);
            if (!inner.startsWith("!")) {
                tags.add(triple ? new TemplateTag(Kind.RAW, inner.strip(), start) : of(inner, start));
            }
            start = text.indexOf("{{", end + close.length());
        }
        return tags;
    }

    private static TemplateTag of(String inner, int offset) {
        String text = inner.strip();
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        Kind kind = switch (sign) {
            case '#' -> Kind.SECTION;
            case '^' -> Kind.INVERTED;
            case '/' -> Kind.END;
            case '&' -> Kind.RAW;
            case '>' -> text.startsWith(">*") ? Kind.REFUSED : Kind.PARTIAL;
            case '=', '<', '$', '%', '*', '+', '{', ' ' -> Kind.REFUSED;
            default -> Kind.VALUE;
        };
        boolean plain = kind == Kind.VALUE || kind == Kind.REFUSED;
        return new TemplateTag(kind, plain ? text : text.substring(1).strip(), offset);
    }
}
