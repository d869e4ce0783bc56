package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays a chart out from top to bottom, for narrow screens: phases left of the band, names and times right of it. */
final class Down {
    private static final double EDGE = 9;
    private static final double PHASES = 66;
    private static final int LONGEST_TITLE = 11;
    private static final double FROM_BAND = 15;
    private static final double WIDTH = 288;
    private static final double ROW = 20;
    private static final double LOWER_LINE = 14;
    private static final double PHASE_ROW = 15;
    private static final double FROM_BASE_LINE = 4.5;
    private static final double A_WORD = 27;
    private static final double LEAST = 180;
    private static final double MOST = 560;
    private static final double STROKE = 3;
    private static final double GAP = 6;
    /** A shorter phase can't be seen. */
    private static final double LEAST_PHASE = 2;

    private final Chart chart;
    private final Wording wording;
    private final TimeScale scale;
    private final double side;
    private final double start;
    private final boolean twoLines;
    private final List<Layout.Line> lines = new ArrayList<>();
    private final List<Placard> words = new ArrayList<>();

    private Down(Chart chart, Extent extent, Wording wording) {
        this.chart = chart;
        this.wording = wording;
        boolean named = chart.bands().stream().anyMatch(band -> !band.title().isEmpty());
        this.side = named ? PHASES + 10 : EDGE;
        this.start = side + Layout.THICKNESS + FROM_BAND;
        this.twoLines = chart.marks().stream()
                .anyMatch(mark -> start + Lettering.bold(mark.name()) + GAP + Lettering.small(mark.time()) > WIDTH);
        long breaks = extent.stretches().stream()
                .filter(stretch -> stretch.kind() == TimeScale.Kind.BREAK)
                .count();
        double length = 60
                + (twoLines ? A_WORD + LOWER_LINE : A_WORD)
                        * Math.max(chart.marks().size(), chart.bands().size())
                + 2 * A_WORD * breaks;
        this.scale = TimeScale.of(extent, EDGE, EDGE + Math.max(LEAST, Math.min(length, MOST)));
    }

    static Layout of(Chart chart, Extent extent, Wording wording) {
        return new Down(chart, extent, wording).layout();
    }

    /** What is said at some place along the band. */
    private record Note(double at, String name, String time, boolean mark) {}

    private Layout layout() {
        List<Layout.Stripe> stripes = Parts.stripes(chart, scale);
        placeNotes();
        placePhases(stripes);
        double lowest = words.stream().mapToDouble(Placard::y).max().orElse(0);
        return new Layout(
                Math.max(scale.end() + EDGE, lowest + GAP),
                side,
                new Layout.Stripe(Texture.PLAIN, scale.start(), scale.end()),
                stripes,
                Parts.uncertain(chart, scale),
                Parts.events(chart, scale, STROKE),
                List.of(),
                scale.breaks().stream().map(TimeScale.Piece::middle).toList(),
                Parts.spots(chart, scale),
                lines,
                words,
                List.of());
    }

    private void placeNotes() {
        List<Note> notes = Stream.concat(
                        chart.marks().stream()
                                .map(mark -> new Note(scale.at(mark.range().middle()), mark.name(), mark.time(), true)),
                        scale.breaks().stream()
                                .map(piece -> new Note(
                                        piece.middle(),
                                        "",
                                        wording.leftOut(piece.range().length()) + " " + wording.notDrawn(),
                                        false)))
                .sorted(Comparator.comparing(Note::at))
                .toList();
        List<Double> places = Spread.of(notes.stream().map(Note::at).toList(), row(), EDGE, scale.end());
        for (int i = 0; i < notes.size(); i++) {
            place(notes.get(i), places.get(i));
        }
    }

    private double row() {
        return twoLines ? ROW + LOWER_LINE : ROW;
    }

    private void place(Note note, double y) {
        double after = note.mark() && !twoLines ? start + Lettering.bold(note.name()) + GAP : start;
        double lower = note.mark() && twoLines ? LOWER_LINE : 0;
        if (note.mark()) {
            lines.add(new Layout.Line(side, note.at(), side + Layout.THICKNESS, note.at()));
            lines.add(new Layout.Line(side + Layout.THICKNESS, note.at(), start - 4, y));
            words.add(new Placard(note.name(), Placard.Style.BOLD, Placard.Anchor.START, start, y + FROM_BASE_LINE));
        }
        words.add(
                new Placard(note.time(), Placard.Style.SOFT, Placard.Anchor.START, after, y + lower + FROM_BASE_LINE));
    }

    private void placePhases(List<Layout.Stripe> stripes) {
        List<String> titles = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < stripes.size(); i++) {
            Layout.Stripe stripe = stripes.get(i);
            String title = chart.bands().get(i).title();
            if (!title.isEmpty() && stripe.length() >= LEAST_PHASE) {
                titles.add(Lettering.cut(title, LONGEST_TITLE));
                wanted.add(stripe.middle());
                lines.add(new Layout.Line(
                        PHASES + 4, stripe.start() + 1, PHASES + 4, Math.max(stripe.start() + 2, stripe.end() - 1)));
            }
        }
        List<Double> places = Spread.of(wanted, PHASE_ROW, EDGE, scale.end());
        for (int i = 0; i < titles.size(); i++) {
            words.add(new Placard(
                    titles.get(i), Placard.Style.SOFT, Placard.Anchor.END, PHASES, places.get(i) + FROM_BASE_LINE));
        }
    }
}
