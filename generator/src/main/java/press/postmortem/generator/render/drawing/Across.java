package press.postmortem.generator.render.drawing;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays a chart out from left to right: names above the band, hours and phases below it. */
final class Across {
    /** The narrowest that it is shown; where there is more room, only distances grow. */
    static final double WIDTH = 640;

    private static final double EDGE = 7;
    private static final int MOST_NAMES = 9;
    private static final int ROWS_OF_NAMES = 3;
    private static final double NAME_ROW = 38;
    private static final double SIGN_ROW = 18;
    private static final double SIGN_WIDTH = 9;
    private static final int ROWS_OF_PHASES = 3;
    private static final double PHASE_ROW = 16;
    private static final double BETWEEN_PHASES = 6;
    /** A narrower phase can't be seen. */
    private static final double LEAST_PHASE = 2;
    /** A longer title of an author's phase is told beside the drawing. */
    private static final double LONGEST_TITLE = 200;
    /** Two strokes nearer than this are one. */
    private static final double STROKE = 3;

    private final Chart chart;
    private final Wording wording;
    private final TimeScale scale;
    private final List<Layout.Line> lines = new ArrayList<>();
    private final List<Placard> words = new ArrayList<>();
    private final List<Layout.Entry> key = new ArrayList<>();

    private Across(Chart chart, Extent extent, Wording wording) {
        this.chart = chart;
        this.wording = wording;
        this.scale = TimeScale.of(extent, EDGE, WIDTH - EDGE);
    }

    static Layout of(Chart chart, Extent extent, Wording wording) {
        return new Across(chart, extent, wording).layout();
    }

    private Layout layout() {
        double top = placeNames();
        double below = top + Layout.THICKNESS;
        List<Double> ticks = placeTicks(below);
        List<Layout.Stripe> stripes = Parts.stripes(chart, scale);
        double bottom = placePhases(below + (scale.breaks().isEmpty() ? 31 : 43), stripes);
        return new Layout(
                bottom + 6,
                top,
                new Layout.Stripe(Texture.PLAIN, scale.start(), scale.end()),
                stripes,
                Parts.uncertain(chart, scale),
                Parts.events(chart, scale, STROKE),
                ticks,
                scale.breaks().stream().map(TimeScale.Piece::middle).toList(),
                Parts.spots(chart, scale),
                lines,
                words,
                key);
    }

    /** @return where the band begins */
    private double placeNames() {
        Optional<List<LabelRows.Placed>> names = chart.marks().size() > MOST_NAMES
                ? Optional.empty()
                : place(
                        chart.marks().stream()
                                .map(mark -> Math.max(Lettering.bold(mark.name()), Lettering.small(mark.time())))
                                .toList(),
                        ROWS_OF_NAMES);
        return names.map(this::placeNames).orElseGet(this::placeLetters);
    }

    private Optional<List<LabelRows.Placed>> place(List<Double> widths, int mostRows) {
        List<LabelRows.Label> labels = IntStream.range(0, widths.size())
                .mapToObj(i -> new LabelRows.Label(at(chart.marks().get(i)), widths.get(i)))
                .toList();
        return IntStream.rangeClosed(1, mostRows)
                .mapToObj(rows -> LabelRows.place(labels, rows, 0, WIDTH))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private double at(Mark mark) {
        return scale.at(mark.range().middle());
    }

    private double placeNames(List<LabelRows.Placed> places) {
        double top = rows(places) * NAME_ROW + 8;
        for (int i = 0; i < places.size(); i++) {
            LabelRows.Placed place = places.get(i);
            Mark mark = chart.marks().get(i);
            double y = place.row() * NAME_ROW;
            Placard.Anchor anchor = place.leftOfLeader() ? Placard.Anchor.END : Placard.Anchor.START;
            double x = place.leftOfLeader() ? place.end() : place.start();
            leader(place, y, top);
            words.add(new Placard(mark.name(), Placard.Style.BOLD, anchor, x, y + 12));
            words.add(new Placard(mark.time(), Placard.Style.SOFT, anchor, x, y + 27));
        }
        return top;
    }

    private double placeLetters() {
        List<Double> widths = chart.marks().stream().map(mark -> SIGN_WIDTH).toList();
        List<LabelRows.Placed> places =
                place(widths, Math.max(1, widths.size())).orElseThrow();
        double top = rows(places) * SIGN_ROW + 8;
        for (int i = 0; i < places.size(); i++) {
            LabelRows.Placed place = places.get(i);
            Mark mark = chart.marks().get(i);
            String letter = String.valueOf((char) ('A' + i));
            leader(place, place.row() * SIGN_ROW, top);
            Placard.Anchor anchor = place.leftOfLeader() ? Placard.Anchor.END : Placard.Anchor.START;
            words.add(new Placard(
                    letter,
                    Placard.Style.BOLD,
                    anchor,
                    place.leftOfLeader() ? place.end() : place.start(),
                    place.row() * SIGN_ROW + 12));
            key.add(new Layout.Entry(letter, mark.name(), mark.time()));
        }
        return top;
    }

    private static int rows(List<LabelRows.Placed> places) {
        return 1 + places.stream().mapToInt(LabelRows.Placed::row).max().orElse(-1);
    }

    private void leader(LabelRows.Placed place, double from, double to) {
        double at = place.label().at();
        lines.add(new Layout.Line(at, from + 2, at, to + Layout.THICKNESS / 2));
    }

    /** Breaks first, as nothing else tells what was left out there; then the hours that have room beside them. */
    private List<Double> placeTicks(double below) {
        List<Placard> placed = new ArrayList<>();
        for (TimeScale.Piece piece : scale.breaks()) {
            String left = wording.leftOut(piece.range().length());
            placed.add(soft(left, piece.middle(), below + 19));
            placed.add(soft(wording.notDrawn(), piece.middle(), below + 32));
        }
        List<Double> ticks = new ArrayList<>();
        for (Ticks.Tick tick : Ticks.of(scale, chart.clock().orElse(ZoneOffset.UTC), wording)) {
            Placard label = soft(tick.label(), tick.at(), below + 19);
            boolean room = placed.stream().noneMatch(other -> isNear(label, other, 4));
            if (room && label.left() >= -2 && label.right() <= WIDTH + 2) {
                placed.add(label);
                ticks.add(tick.at());
            }
        }
        words.addAll(placed);
        return ticks;
    }

    private static Placard soft(String text, double at, double y) {
        return new Placard(text, Placard.Style.SOFT, Placard.Anchor.MIDDLE, at, y);
    }

    private static boolean isNear(Placard one, Placard other, double distance) {
        return one.left() < other.right() + distance && other.left() < one.right() + distance;
    }

    /**
     * @param top where the lines along the phases are
     * @return the base line of the lowest word
     */
    private double placePhases(double top, List<Layout.Stripe> stripes) {
        List<Band> named = chart.bands();
        if (named.stream().allMatch(band -> band.title().isEmpty())) {
            return top - 12;
        }
        boolean brief = named.stream().allMatch(band -> Lettering.bold(band.title()) <= LONGEST_TITLE);
        Optional<List<Placard>> titles =
                brief ? phases(named.stream().map(Band::title).toList(), stripes, top) : Optional.empty();
        List<Placard> placed = titles.orElseGet(() -> figures(stripes, top));
        words.addAll(placed);
        for (Layout.Stripe stripe : stripes) {
            if (stripe.length() > 5) {
                lines.add(new Layout.Line(stripe.start() + 2, top, stripe.end() - 2, top));
            }
        }
        return placed.stream().mapToDouble(Placard::y).max().orElse(top);
    }

    private List<Placard> figures(List<Layout.Stripe> stripes, double top) {
        List<String> figures = new ArrayList<>();
        for (Band band : chart.bands()) {
            String figure = band.title().isEmpty() ? "" : String.valueOf(figures.size() + 1);
            figures.add(figure);
            if (!figure.isEmpty()) {
                key.add(new Layout.Entry(figure, band.title(), ""));
            }
        }
        return phases(figures, stripes, top).orElse(List.of());
    }

    /** Each below the middle of its stripe, in the first row with room. */
    private static Optional<List<Placard>> phases(List<String> titles, List<Layout.Stripe> stripes, double top) {
        List<Placard> placed = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (title.isEmpty() || stripes.get(i).length() < LEAST_PHASE) {
                continue;
            }
            double half = Lettering.bold(title) / 2;
            double at = Math.max(half, Math.min(stripes.get(i).middle(), WIDTH - half));
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
