package press.postmortem.generator.render.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What stands on the picture that is shown where somebody quotes a page. A text with a letter that no {@link Face} has is left
 * out.
 *
 * @param site the name of the site
 * @param label what leads the headline, such as a report's id; may be empty
 * @param severity in a word; empty where there is none
 * @param rank of the severity, 1 for the worst; 0 where there is none
 * @param facts below the headline, the most important first
 */
public record Card(String site, String label, String severity, int rank, String title, List<String> facts) {
    /** What all who show such pictures ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int LEVELS = 5;
    private static final int MARGIN = 72;
    private static final int RIGHT = WIDTH - MARGIN;
    private static final int FACT_LINES = 2;

    /** The height that a headline may take, and of a line in it for a letter's size of 1. */
    private static final int ROOM = 250;

    private static final double LEADING = 1.08;

    /** The sizes of a headline; the first in which it fits is taken. */
    private static final List<Integer> SIZES = List.of(84, 72, 62, 54);

    private static final Face BOLD = Face.read("bold.txt");
    private static final Face REGULAR = Face.read("regular.txt");

    public Card {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
    }

    /** The picture. */
    public byte[] png() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Area text = canvas.area();
        Area alarm = canvas.area();
        text.rectangle(MARGIN, 60, RIGHT, 68);
        write(BOLD, site, MARGIN, 112, 32, text);
        text.rectangle(MARGIN, 134, RIGHT, 136);
        double next = write(REGULAR, label, MARGIN, 194, 30, text);
        severity(next > MARGIN ? next + 28 : MARGIN, text, alarm);
        headline(text);
        text.rectangle(MARGIN, 500, RIGHT, 502);
        facts(text);
        canvas.fill(text, Canvas.Ink.TEXT);
        canvas.fill(alarm, Canvas.Ink.ALARM);
        return Png.of(canvas);
    }

    /** Five boxes, the more of them full the worse it was, and the word. */
    private void severity(double x, Area text, Area alarm) {
        if (rank == 0) {
            return;
        }
        double left = x;
        for (int level = 1; level <= LEVELS; level++) {
            alarm.rectangle(left, 172, left + 22, 194);
            if (level > LEVELS + 1 - Math.min(rank, LEVELS)) {
                hollow(alarm, left);
            }
            left += 28;
        }
        write(BOLD, severity, left + 6, 194, 30, text);
    }

    /** The other way around, so that what lies inside is paper. */
    private static void hollow(Area alarm, double left) {
        alarm.move(left + 3, 175)
                .line(left + 3, 191)
                .line(left + 19, 191)
                .line(left + 19, 175)
                .close();
    }

    private void headline(Area text) {
        if (!BOLD.has(title)) {
            return;
        }
        int size = SIZES.stream()
                .filter(each -> lines(BOLD, title, each).size() * LEADING * each <= ROOM)
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
        paragraph(BOLD, title, 222 + size, size, (int) (ROOM / (LEADING * size)), text);
    }

    private void facts(Area text) {
        int written = 0;
        for (String fact : facts.stream().filter(REGULAR::has).toList()) {
            written += paragraph(REGULAR, fact, 546 + written * 44, 30, FACT_LINES - written, text);
        }
    }

    /**
     * Over several lines; what has no room is cut.
     *
     * @return how many
     */
    private static int paragraph(Face face, String text, double y, int size, int most, Area area) {
        List<String> lines = lines(face, text, size);
        int shown = Math.min(most, lines.size());
        double leading = face == BOLD ? size * LEADING : 44;
        for (int i = 0; i < shown; i++) {
            boolean cut = i + 1 == shown && shown < lines.size();
            String line = cut ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i);
            write(face, line, MARGIN, y + i * leading, size, area);
        }
        return shown;
    }

    private static List<String> lines(Face face, String text, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > RIGHT - MARGIN) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** @return where it ends; where it begins if there is nothing that can be written */
    private static double write(Face face, String text, double x, double y, double size, Area area) {
        if (text.isBlank() || !face.has(text)) {
            return x;
        }
        String fitting = shortened(face, text, size, RIGHT - x);
        face.draw(fitting, x, y, size, area);
        return x + face.width(fitting, size);
    }

    private static String shortened(Face face, String text, double size, double measure) {
        if (face.width(text, size) <= measure) {
            return text;
        }
        double room = measure - face.width("\u2026", size);
        int end = 0;
        while (end < text.length() && room > 0) {
            room -= face.width(text.substring(end, end + 1), size);
            end += room > 0 ? 1 : 0;
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }
}
