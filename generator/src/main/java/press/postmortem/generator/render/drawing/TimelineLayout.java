package press.postmortem.generator.render.drawing;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lays a chart out from left to right: names above the band, hours and phases below it. Where there is no room for names, signs
 * stand there, and a key tells what they stand for; on narrow screens that is so always.
 */
final class TimelineLayout {
    private static final double EDGE = 7;
    private static final int MOST_NAMES = 9;
    private static final int ROWS_OF_NAMES = 3;
    private static final double NAME_ROW = 38;
    private static final double SIGN_ROW = 18;
    private static final double SIGN_WIDTH = 9;
    private static final double ABOVE_BAND = 8;
    /** How far below the edge of a row a leader begins. */
    private static final double BELOW_ROW = 2;

    private static final int ROWS_OF_PHASES = 3;
    private static final double PHASE_ROW = 16;
    private static final double BETWEEN_PHASES = 6;
    /** A narrower phase can't be seen. */
    private static final double LEAST_PHASE = 2;
    /** A longer title of an author's phase is told beside the drawing. */
    private static final double LONGEST_TITLE = 200;
    /** Two strokes nearer than this are one. */
    private static final double STROKE = 3;
    /** What stands for time that is left out, where there is no room to say so. */
    private static final String BREAK = "//";

    private final Chart chart;
    private final Wording wording;
    private final TimeScale scale;
    private final Draft broad;
    private final Draft narrow;
    private final List<Layout.Line> lines = new ArrayList<>();
    private final List<Placard> hours = new ArrayList<>();
    private final List<Layout.Entry> key = new ArrayList<>();

    private TimelineLayout(Chart chart, Extent extent, Wording wording) {
        this.chart = chart;
        this.wording = wording;
        this.scale = TimeScale.of(extent, EDGE, Layout.WIDTH - EDGE);
        this.broad = new Draft(Layout.WIDTH);
        this.narrow = new Draft(Layout.NARROW);
    }

    static Layout of(Chart chart, Extent extent, Wording wording) {
        return new TimelineLayout(chart, extent, wording).layout();
    }

    /** An inscription that is being made. */
    private static final class Draft {
        private final double width;
        private final List<Double> leaders = new ArrayList<>();
        private final List<Placard> words = new ArrayList<>();

        Draft(double width) {
            this.width = width;
        }

        /** @param at on the band */
        double at(double at) {
            return at * width / Layout.WIDTH;
        }

        Inscription done() {
            return new Inscription(width, leaders, words);
        }
    }

    private Layout layout() {
        Optional<List<LabelRows.Placed>> names = names();
        List<LabelRows.Placed> signs = signs(broad);
        List<LabelRows.Placed> narrowSigns = signs(narrow);
        double above = names.map(places -> rows(places) * NAME_ROW).orElseGet(() -> rows(signs) * SIGN_ROW);
        double narrowAbove = rows(narrowSigns) * SIGN_ROW;
        double top = Math.max(above, narrowAbove) + ABOVE_BAND;
        names.ifPresentOrElse(places -> writeNames(places, top), () -> writeSigns(broad, signs, top));
        writeSigns(narrow, narrowSigns, top);
        explainMarks(names.isPresent() ? Layout.Entry.Shown.NARROW : Layout.Entry.Shown.ALWAYS);

        double below = top + Layout.THICKNESS;
        List<Double> ticks = placeTicks(below);
        List<Layout.Stripe> stripes = Parts.stripes(chart, scale);
        double phases = below + (scale.breaks().isEmpty() ? 31 : 43);
        placePhases(phases, stripes);
        double least = lines.isEmpty() ? phases - 12 : phases;
        double bottom = lowest(broad, least);
        return new Layout(
                bottom + 6,
                top,
                top - ABOVE_BAND - narrowAbove,
                Math.max(0, lowest(narrow, least) - bottom),
                new Layout.Stripe(Texture.PLAIN, scale.start(), scale.end()),
                stripes,
                Parts.uncertain(chart, scale),
                Parts.events(chart, scale, STROKE),
                ticks,
                scale.breaks().stream().map(TimeScale.Piece::middle).toList(),
                Parts.spots(chart, scale),
                lines,
                hours,
                broad.done(),
                narrow.done(),
                key);
    }

    /** Of the marks; empty where they have no room. */
    private Optional<List<LabelRows.Placed>> names() {
        return chart.marks().size() > MOST_NAMES
                ? Optional.empty()
                : place(
                        broad,
                        chart.marks().stream()
                                .map(mark -> Math.max(Lettering.bold(mark.name()), Lettering.small(mark.time())))
                                .toList(),
                        ROWS_OF_NAMES);
    }

    private List<LabelRows.Placed> signs(Draft draft) {
        List<Double> widths = chart.marks().stream().map(mark -> SIGN_WIDTH).toList();
        return place(draft, widths, widths.size())
                .orElseGet(() -> LabelRows.stairs(labels(draft, widths), draft.width));
    }

    private Optional<List<LabelRows.Placed>> place(Draft draft, List<Double> widths, int mostRows) {
        List<LabelRows.Label> labels = labels(draft, widths);
        return IntStream.rangeClosed(1, mostRows)
                .mapToObj(rows -> LabelRows.place(labels, rows, 0, draft.width))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<LabelRows.Label> labels(Draft draft, List<Double> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> new LabelRows.Label(draft.at(at(chart.marks().get(i))), widths.get(i)))
                .toList();
    }

    private double at(Mark mark) {
        return scale.at(mark.range().middle());
    }

    private static int rows(List<LabelRows.Placed> places) {
        return 1 + places.stream().mapToInt(LabelRows.Placed::row).max().orElse(-1);
    }

    private void writeNames(List<LabelRows.Placed> places, double top) {
        for (int i = 0; i < places.size(); i++) {
            Mark mark = chart.marks().get(i);
            double y = top - ABOVE_BAND - (rows(places) - places.get(i).row()) * NAME_ROW;
            broad.leaders.add(y + BELOW_ROW);
            broad.words.add(beside(places.get(i), mark.name(), Placard.Style.BOLD, y + 12));
            broad.words.add(beside(places.get(i), mark.time(), Placard.Style.SOFT, y + 27));
        }
    }

    private static void writeSigns(Draft draft, List<LabelRows.Placed> places, double top) {
        for (int i = 0; i < places.size(); i++) {
            double y = top - ABOVE_BAND - (rows(places) - places.get(i).row()) * SIGN_ROW;
            draft.leaders.add(y + BELOW_ROW);
            draft.words.add(beside(places.get(i), letter(i), Placard.Style.BOLD, y + 12));
        }
    }

    private static String letter(int mark) {
        return String.valueOf((char) ('A' + mark));
    }

    private static Placard beside(LabelRows.Placed place, String text, Placard.Style style, double y) {
        return place.leftOfLeader()
                ? new Placard(text, style, Placard.Anchor.END, place.end(), y)
                : new Placard(text, style, Placard.Anchor.START, place.start(), y);
    }

    /** Marks, and what is left out between them, by time. */
    private void explainMarks(Layout.Entry.Shown shown) {
        List<TimeScale.Piece> breaks = new ArrayList<>(scale.breaks());
        for (int i = 0; i < chart.marks().size(); i++) {
            Mark mark = chart.marks().get(i);
            while (!breaks.isEmpty() && breaks.get(0).middle() < at(mark)) {
                explain(breaks.remove(0));
            }
            key.add(new Layout.Entry(letter(i), mark.name(), mark.time(), shown));
        }
        breaks.forEach(this::explain);
    }

    private void explain(TimeScale.Piece leftOut) {
        String length = wording.leftOut(leftOut.range().length());
        key.add(new Layout.Entry(BREAK, length, wording.notDrawn(), Layout.Entry.Shown.NARROW));
    }

    /** Breaks first, as nothing else tells what was left out there; then the hours that have room beside them. */
    private List<Double> placeTicks(double below) {
        List<Placard> placed = new ArrayList<>();
        for (TimeScale.Piece piece : scale.breaks()) {
            String left = wording.leftOut(piece.range().length());
            placed.add(soft(left, piece.middle(), below + 19));
            placed.add(soft(wording.notDrawn(), piece.middle(), below + 32));
        }
        broad.words.addAll(placed);
        List<Double> ticks = new ArrayList<>();
        for (Ticks.Tick tick : Ticks.of(scale, chart.clock().orElse(ZoneOffset.UTC), wording)) {
            Placard label = soft(tick.label(), tick.at(), below + 19);
            if (hasRoom(label, placed, Layout.WIDTH)) {
                placed.add(label);
                ticks.add(tick.at());
                boolean always = hasRoom(
                        narrowed(label), hours.stream().map(this::narrowed).toList(), Layout.NARROW);
                (always ? hours : broad.words).add(label);
            }
        }
        return ticks;
    }

    private Placard narrowed(Placard word) {
        return word.at(narrow.at(word.x()));
    }

    private static boolean hasRoom(Placard word, List<Placard> others, double width) {
        return word.left() >= -2
                && word.right() <= width + 2
                && others.stream().noneMatch(other -> isNear(word, other, 4));
    }

    private static Placard soft(String text, double at, double y) {
        return new Placard(text, Placard.Style.SOFT, Placard.Anchor.MIDDLE, at, y);
    }

    private static boolean isNear(Placard one, Placard other, double distance) {
        return one.left() < other.right() + distance && other.left() < one.right() + distance;
    }

    /** @param top where the lines along the phases are */
    private void placePhases(double top, List<Layout.Stripe> stripes) {
        List<String> titles = chart.bands().stream().map(Band::title).toList();
        if (titles.stream().allMatch(String::isEmpty)) {
            return;
        }
        boolean brief = titles.stream().allMatch(title -> Lettering.bold(title) <= LONGEST_TITLE);
        Optional<List<Placard>> named = brief ? phases(broad, titles, stripes, top) : Optional.empty();
        Optional<List<Placard>> narrowNamed = named.flatMap(words -> phases(narrow, titles, stripes, top));
        List<String> figures = figures(titles);
        if (narrowNamed.isEmpty()) {
            explainPhases(figures, titles, named.isPresent() ? Layout.Entry.Shown.NARROW : Layout.Entry.Shown.ALWAYS);
        }
        broad.words.addAll(named.or(() -> phases(broad, figures, stripes, top)).orElse(List.of()));
        narrow.words.addAll(
                narrowNamed.or(() -> phases(narrow, figures, stripes, top)).orElse(List.of()));
        for (Layout.Stripe stripe : stripes) {
            if (stripe.length() > 5) {
                lines.add(new Layout.Line(stripe.start() + 2, top, stripe.end() - 2, top));
            }
        }
    }

    /** The base line of the lowest word. */
    private static double lowest(Draft draft, double least) {
        return draft.words.stream().mapToDouble(Placard::y).reduce(least, Math::max);
    }

    /** One for each title that is not empty. */
    private static List<String> figures(List<String> titles) {
        List<String> figures = new ArrayList<>();
        int next = 1;
        for (String title : titles) {
            figures.add(title.isEmpty() ? "" : String.valueOf(next++));
        }
        return figures;
    }

    private void explainPhases(List<String> figures, List<String> titles, Layout.Entry.Shown shown) {
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isEmpty()) {
                key.add(new Layout.Entry(figures.get(i), titles.get(i), "", shown));
            }
        }
    }

    /** Each below the middle of its stripe, in the first row with room; empty where some have none. */
    private static Optional<List<Placard>> phases(
            Draft draft, List<String> titles, List<Layout.Stripe> stripes, double top) {
        List<Placard> placed = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (title.isEmpty() || stripes.get(i).length() < LEAST_PHASE) {
                continue;
            }
            double half = Lettering.bold(title) / 2;
            double at = Math.max(half, Math.min(draft.at(stripes.get(i).middle()), draft.width - half));
            Optional<Placard> free = IntStream.range(0, ROWS_OF_PHASES)
                    .mapToObj(row -> new Placard(
                            title, Placard.Style.PLAIN, Placard.Anchor.MIDDLE, at, top + 16 + row * PHASE_ROW))
                    .filter(word -> placed.stream()
                            .noneMatch(other -> other.y() == word.y() && isNear(word, other, BETWEEN_PHASES)))
                    .findFirst();
            if (free.isEmpty()) {
                return Optional.empty();
            }
            placed.add(free.get());
        }
        return Optional.of(placed);
    }
}
