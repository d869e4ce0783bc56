package press.postmortem.generator.render.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A {@link Chart} laid out twice: across for wide screens and paper, down for narrow ones. A theme shows one of the two, by
 * their classes {@code across} and {@code down}.
 */
public final class TimelineDrawing {
    private final Extent.Drawable drawable;
    private final Layout across;
    private final Layout down;

    private TimelineDrawing(Extent.Drawable drawable, Layout across, Layout down) {
        this.drawable = drawable;
        this.across = across;
        this.down = down;
    }

    /** Empty where fewer than three different times are known. */
    public static Optional<TimelineDrawing> of(Chart chart, Wording wording) {
        return Extent.of(chart)
                .map(drawable -> new TimelineDrawing(
                        drawable,
                        Across.of(drawable.chart(), drawable.extent(), wording),
                        Down.of(drawable.chart(), drawable.extent(), wording)));
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
        return !across.breaks().isEmpty();
    }

    /** Where everything lies in both drawings, in words. */
    @Override
    public String toString() {
        return "across\n" + across + "down\n" + down;
    }

    Layout across() {
        return across;
    }

    Layout down() {
        return down;
    }

    /** An {@code <svg>} as wide as what it stands in. */
    public String across(Caption caption) {
        return DrawnLayout.of(across, Direction.ACROSS, caption);
    }

    /** An {@code <svg>} as wide as what it stands in, and for no less than 288 pixels. */
    public String down(Caption caption) {
        return DrawnLayout.of(down, Direction.DOWN, caption);
    }

    /** What the letters and figures of the drawing across stand for; empty where names have room in it. */
    public String key() {
        if (across.key().isEmpty()) {
            return "";
        }
        Svg html = new Svg().open("ul", "class", "key across");
        for (Layout.Entry entry : across.key()) {
            html.open("li").open("b").text(entry.sign()).close("b").text(" " + entry.name());
            if (!entry.time().isEmpty()) {
                html.text(" " + entry.time());
            }
            html.close("li");
        }
        return html.close("ul").line().toString();
    }
}
