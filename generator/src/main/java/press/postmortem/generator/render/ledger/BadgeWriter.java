package press.postmortem.generator.render.ledger;

import java.util.List;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.notation.XmlDocument;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.drawing.Leftward;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;

/**
 * How many promises were kept, as an SVG of less than 2 KB that needs nothing else. It brings its own paper and ink, so that it
 * can be read on a light page and on a dark one, and it is as wide as its words are, whatever the typeface.
 */
public final class BadgeWriter {
    private static final int HEIGHT = 22;
    private static final int BASELINE = 15;
    private static final int MARGIN = 7;

    /** Of a letter of Arial at 12 pixels, on average. */
    private static final double LETTER = 5.8;

    /** From here on, in Chinese, Japanese and Korean, letters are twice as wide. */
    private static final int FIRST_WIDE = 0x2E80;

    private static final int LONGEST_TITLE = 100;

    private static final String INK = "#1c1a17";
    private static final String PAPER = "#fcfbf8";
    private static final String ALARM = "#9b1c1c";
    private static final String EDGE = "#857f73";

    private BadgeWriter() {}

    public static OutputFile write(Planned.Badge planned, Edition edition) {
        List<ActionItem> items = planned.scope().postmortems().stream()
                .flatMap(report -> report.actions().stream())
                .toList();
        Tally tally = Tally.of(items, edition.today());
        boolean late = tally.count(Standing.OVERDUE) > 0;
        String label = edition.words().say("badge.label");
        String value = value(tally, edition.words());
        int split = width(label);
        int width = split + width(value);
        XmlDocument svg = XmlDocument.create();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT),
                "viewBox",
                "0 0 " + width + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                label + edition.words().say("colon") + value);
        svg.leaf(
                "title",
                edition.words().say("badge.title", shortened(edition.words().title(planned.scope())), label, value));
        box(svg, 0, split, INK);
        box(svg, split, width - split, late ? ALARM : PAPER);
        svg.open("g", "font-family", "Helvetica Neue, Segoe UI, Roboto, Arial, sans-serif", "font-size", "12");
        text(svg, label, 0, split, PAPER);
        text(svg, value, split, width - split, late ? PAPER : INK);
        svg.close();
        svg.empty(
                "rect",
                "x",
                "0.5",
                "y",
                "0.5",
                "width",
                String.valueOf(width - 1),
                "height",
                String.valueOf(HEIGHT - 1),
                "fill",
                "none",
                "stroke",
                EDGE);
        return new OutputFile.Text(planned.path(), svg.close().toString());
    }

    /** {@code 18/24, 2 overdue}. */
    private static String value(Tally tally, Words words) {
        if (tally.all() == 0) {
            return words.say("badge.none");
        }
        int kept = tally.count(Standing.KEPT);
        int late = tally.count(Standing.OVERDUE);
        return late == 0
                ? words.say("badge.kept", kept, tally.all())
                : words.count("badge.overdue", late, kept, tally.all(), late);
    }

    private static int width(String text) {
        return 2 * MARGIN + letters(text);
    }

    private static int letters(String text) {
        return (int) Math.ceil(text.codePoints()
                .mapToDouble(letter -> letter < FIRST_WIDE ? LETTER : 2 * LETTER)
                .sum());
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static void box(XmlDocument svg, int x, int width, String fill) {
        svg.empty(
                "rect",
                "x",
                String.valueOf(x),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT),
                "fill",
                fill);
    }

    private static void text(XmlDocument svg, String text, int x, int width, String fill) {
        svg.leaf(
                "text",
                Leftward.isolated(text),
                "x",
                String.valueOf(x + MARGIN),
                "y",
                String.valueOf(BASELINE),
                "textLength",
                String.valueOf(width - 2 * MARGIN),
                "lengthAdjust",
                "spacingAndGlyphs",
                "fill",
                fill);
    }
}
