package press.postmortem.generator.render.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Draws {@link Card}s: each letter once for all of them. */
public final class CardPainter {
    private static final int LEVELS = 5;
    private static final int MARGIN = 72;
    private static final int RIGHT = Card.WIDTH - MARGIN;
    private static final int FACT_LINES = 2;

    /** The height that a headline may take, and of a line in it for a letter's size of 1. */
    private static final int ROOM = 250;

    private static final double LEADING = 1.08;

    /** The sizes of a headline; the first in which it fits is taken. */
    private static final List<Integer> SIZES = List.of(84, 72, 62, 54);

    /** Those that nobody draws on. */
    private final Queue<Canvas> spare = new ConcurrentLinkedQueue<>();

    private final Face bold = Face.read("bold.txt");
    private final Face regular = Face.read("regular.txt");

    /** A card as PNG. */
    public byte[] png(Card card) {
        Canvas canvas = Optional.ofNullable(spare.poll()).orElseGet(() -> new Canvas(Card.WIDTH, Card.HEIGHT));
        canvas.clear();
        draw(card, canvas);
        byte[] png = Png.of(canvas);
        spare.add(canvas);
        return png;
    }

    private void draw(Card card, Canvas canvas) {
        canvas.fill(MARGIN, 60, RIGHT, 68, Canvas.TEXT);
        String headline = legible(card.title(), card.label(), card.address());
        String site = legible(card.site(), card.address());
        if (!site.isEmpty() && !site.equals(headline)) {
            write(bold, site, MARGIN, 112, 32, canvas);
            canvas.fill(MARGIN, 134, RIGHT, 136, Canvas.TEXT);
        }
        int next = headline.equals(card.label()) ? MARGIN : write(regular, card.label(), MARGIN, 194, 30, canvas);
        severity(card, next > MARGIN ? next + 28 : MARGIN, canvas);
        headline(headline, canvas);
        canvas.fill(MARGIN, 500, RIGHT, 502, Canvas.TEXT);
        facts(card.facts(), canvas);
    }

    /** The first of these for which there are letters; empty where there is none. */
    private String legible(String... texts) {
        return Stream.of(texts)
                .filter(text -> isLegible(bold, text))
                .findFirst()
                .map(bold::legible)
                .orElse("");
    }

    private static boolean isLegible(Face face, String text) {
        String legible = face.legible(text);
        return !legible.isBlank() && face.has(legible);
    }

    /** Five boxes, the more of them full the worse it was, and the word. */
    private void severity(Card card, int x, Canvas canvas) {
        if (card.rank() == 0) {
            return;
        }
        for (int level = 1; level <= LEVELS; level++) {
            int left = x + (level - 1) * 28;
            canvas.fill(left, 172, left + 22, 194, Canvas.ALARM);
            if (level > LEVELS + 1 - Math.min(card.rank(), LEVELS)) {
                canvas.fill(left + 3, 175, left + 19, 191, Canvas.PAPER);
            }
        }
        write(bold, card.severity(), x + LEVELS * 28 + 6, 194, 30, canvas);
    }

    private void headline(String title, Canvas canvas) {
        int size = SIZES.stream()
                .filter(each -> lines(bold, title, each).size() * LEADING * each <= ROOM)
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
        paragraph(bold, title, 222 + size, size, (int) (ROOM / (LEADING * size)), canvas);
    }

    private void facts(List<String> facts, Canvas canvas) {
        int written = 0;
        List<String> legible = facts.stream()
                .filter(fact -> isLegible(regular, fact))
                .map(regular::legible)
                .toList();
        for (String fact : legible) {
            written += paragraph(regular, fact, 546 + written * 44, 30, FACT_LINES - written, canvas);
        }
    }

    /**
     * Over several lines; what has no room is cut.
     *
     * @return how many
     */
    private int paragraph(Face face, String text, int y, int size, int most, Canvas canvas) {
        List<String> lines = lines(face, text, size);
        int shown = Math.min(most, lines.size());
        double leading = face == bold ? size * LEADING : 44;
        for (int i = 0; i < shown; i++) {
            boolean cut = i + 1 == shown && shown < lines.size();
            String line = cut ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i);
            write(face, line, MARGIN, y + (int) (i * leading), size, canvas);
        }
        return shown;
    }

    private static List<String> lines(Face face, String text, int size) {
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
    private static int write(Face face, String text, int x, int y, int size, Canvas canvas) {
        if (!isLegible(face, text)) {
            return x;
        }
        String fitting = shortened(face, face.legible(text), size, RIGHT - x);
        face.draw(fitting, x, y, size, canvas);
        return x + (int) face.width(fitting, size);
    }

    private static String shortened(Face face, String text, int size, double measure) {
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
