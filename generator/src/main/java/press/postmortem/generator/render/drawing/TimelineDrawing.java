package press.postmortem.generator.render.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A {@link Chart} laid out, for broad screens and paper as well as for narrow ones. What only one of both shows has the class
 * {@code broad} or {@code narrow}, and a theme leaves out the other; without a style sheet it is as on paper.
 */
public final class TimelineDrawing {
    private final Extent.Drawable drawable;
    private final Layout layout;

    private TimelineDrawing(Extent.Drawable drawable, Layout layout) {
        this.drawable = drawable;
        this.layout = layout;
    }

    /** Empty where fewer than three different times are known. */
    public static Optional<TimelineDrawing> of(Chart chart, Wording wording) {
        return Extent.of(chart)
                .map(drawable ->
                        new TimelineDrawing(drawable, TimelineLayout.of(drawable.chart(), drawable.extent(), wording)));
    }

    /** What stands in it. */
    public Chart chart() {
        return drawable.chart();
    }

    /** Key moments of which only the day is known, in a drawing of less than that. */
    public List<Mark> tooRough() {
        return drawable.tooRough();
    }

    public boolean hasBreaks() {
        return !layout.breaks().isEmpty();
    }

    /** Where everything lies, in words. */
    @Override
    public String toString() {
        return layout.toString();
    }

    Layout layout() {
        return layout;
    }

    /** An {@code <svg>} as wide as what it stands in, and for no less than 288 pixels. */
    public String svg(Caption caption) {
        return DrawnLayout.of(layout, caption);
    }

    /** What the signs of the drawing stand for; empty where there are none on any screen. */
    public String key() {
        if (layout.key().isEmpty()) {
            return "";
        }
        boolean onlyNarrow = layout.key().stream().allMatch(TimelineDrawing::isNarrow);
        Svg html = new Svg().open("ul", "class", onlyNarrow ? "key narrow" : "key");
        for (Layout.Entry entry : layout.key()) {
            html.open("li", "class", !onlyNarrow && isNarrow(entry) ? "narrow" : "");
            html.open("b").text(entry.sign()).close("b").text(" " + entry.name());
            if (!entry.time().isEmpty()) {
                html.text(" " + entry.time());
            }
            html.close("li");
        }
        return html.close("ul").line().toString();
    }

    private static boolean isNarrow(Layout.Entry entry) {
        return entry.shown() == Layout.Entry.Shown.NARROW;
    }
}
