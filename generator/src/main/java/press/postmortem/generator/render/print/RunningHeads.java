package press.postmortem.generator.render.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.html.Breadth;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.OutputFile;

/**
 * What stands at the head of each page of a print view: the report that it belongs to. Browsers know no running heads that
 * follow the text, but pages with names (CSS Paged Media, section 8), so every report has a kind of page of its own. The rules
 * are a file, as the Content-Security-Policy lets no style stand in the page.
 */
public final class RunningHeads {
    /** Letters of both sides together, at the size of the head, on a narrow sheet. */
    private static final int LONGEST = 96;

    /** A book's library gives a box that is set for one page none of the values that a sheet has for it on all pages. */
    private static final String IN_BOOKS = "font: 8pt \"Liberation Sans\", sans-serif; color: #333; white-space: pre; ";

    /** What stands for the numbers until they are counters. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private final String setting;
    private final Edition edition;
    private final Planned.Scope scope;
    private final String paper;
    private final StringBuilder css = new StringBuilder();

    private RunningHeads(Edition edition, Planned.Scope scope, String setting) {
        this.setting = setting;
        this.edition = edition;
        this.scope = scope;
        this.paper = edition.site().printing().paper().key();
    }

    public static OutputFile.Text file(Edition edition, Planned.PrintStyle style) {
        return new OutputFile.Text(style.path(), new RunningHeads(edition, style.scope(), "").css());
    }

    /** The same for the book of the print view. */
    static byte[] inBook(Edition edition, Planned.PrintStyle style) {
        String css = new RunningHeads(edition, style.scope(), IN_BOOKS).css()
                + widened(edition.site().printing().paper());
        return css.getBytes(StandardCharsets.UTF_8);
    }

    /** A book's library sets a sheet that is turned as if it were upright: the rest of its width is given here. */
    private static String widened(Printing.Paper paper) {
        String more = switch (paper) {
            case A4 -> "87mm";
            case LETTER -> "2.5in";
        };
        return ".wide { margin-right: -" + more + " }\n";
    }

    private String css() {
        css.append("@charset \"UTF-8\";\n");
        css.append("@page { size: ").append(paper).append("; ");
        box("bottom-left", edition.site().title());
        css.append(' ');
        content("bottom-right", pageOfPages());
        css.append(" }\n");
        if (edition.site().printing().start() == Printing.Start.RECTO) {
            css.append("@page :blank { ");
            box("top-center", edition.words().say("print.blank"));
            css.append(" }\n");
        }
        if (!scope.isSingle()) {
            css.append("@page front { ");
            box("top-left", edition.words().title(scope));
            css.append(" }\n.contents, .index { page: front }\n");
        }
        List<Postmortem> reports = scope.postmortems();
        for (int i = 0; i < reports.size(); i++) {
            report("r" + (i + 1), reports.get(i));
        }
        return css.toString();
    }

    private void report(String page, Postmortem report) {
        Head head = edition.once(new HeadKey(report.source().path()), () -> head(report));
        String place = head.place();
        page(page, "", head);
        css.append(place).append(" { page: ").append(page).append(" }\n");
        if (head.wide()) {
            page(page + "-wide", "size: " + paper + " landscape; ", head);
            String wide = " { page: " + page + "-wide }\n";
            css.append(place).append(" .wide").append(wide);
            css.append(place).append(" :is(h2, h3, h4, h5, h6):has(+ .wide)").append(wide);
        }
    }

    private void page(String name, String size, Head head) {
        css.append("@page ").append(name).append(" { ").append(size);
        content("top-left", head.id());
        css.append(' ');
        content("top-right", head.title());
        css.append(" }\n");
    }

    /**
     * What is said of a report, in CSS, which is the same in all its print views.
     *
     * @param place the selector of the report on the page
     * @param wide whether it has a table that needs a sheet turned on its side
     */
    private record Head(String place, String id, String title, boolean wide) {}

    private record HeadKey(String source) implements Edition.Key<Head> {}

    private static Head head(Postmortem report) {
        String id =
                report.id() + report.severity().map(level -> "   " + level.id()).orElse("");
        return new Head(
                "article[id=" + quoted(Edition.top(Ids.prefix(report))) + "]",
                quoted(id),
                quoted(shortened(report.title(), LONGEST - id.length())),
                hasWideTable(report));
    }

    private static boolean hasWideTable(Postmortem report) {
        return Walk.blocks(report.document()).stream()
                .anyMatch(block -> block instanceof Block.Table table && Breadth.isWide(table));
    }

    private void box(String name, String text) {
        content(name, quoted(text));
    }

    /** @param content a value of CSS */
    private void content(String name, String content) {
        css.append('@')
                .append(name)
                .append(" { ")
                .append(setting)
                .append("content: ")
                .append(content)
                .append(" }");
    }

    /** {@code 3 of 12}: two counters with words around them. */
    private String pageOfPages() {
        String[] words = edition.words().say("print.page.of", PAGE, PAGES).split("[" + PAGE + PAGES + "]", -1);
        return quoted(words[0]) + " counter(page) " + quoted(words[1]) + " counter(pages) " + quoted(words[2]);
    }

    private static String shortened(String text, int length) {
        int letters = Math.max(length, LONGEST / 3);
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, letters));
        int blank = start.lastIndexOf(' ');
        return (blank > letters / 2 ? start.substring(0, blank) : start) + "\u2026";
    }

    /** A string of CSS (CSS Syntax Module Level 3, section 4.3.5): what might end or escape it is written by its number. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            boolean plain = each >= ' ' && "\"\\<>".indexOf(each) < 0 && each != 0x7F;
            out.append(plain ? Character.toString(each) : String.format(Locale.ROOT, "\\%06x", each));
        });
        return out.append('"').toString();
    }
}
