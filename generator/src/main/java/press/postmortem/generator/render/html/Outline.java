package press.postmortem.generator.render.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The headings of a report as they come. An author's levels may start anywhere and jump; on the page they start below the
 * page's own heading and go down one at a time.
 */
public final class Outline {
    private static final int DEEPEST = 6;

    private final int top;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();

    /** @param top the level of the outermost headings on the page */
    public Outline(int top) {
        this.top = top;
    }

    /**
     * @param level as the author wrote it
     * @return the level on the page
     */
    public int enter(int level, String id, String text) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        int shown = Math.min(top + open.size(), DEEPEST);
        open.push(level);
        entries.add(new Entry(shown, id, text));
        return shown;
    }

    /** The outermost headings alone, as far as they have words. */
    public List<Entry> sections() {
        return entries.stream()
                .filter(entry -> entry.level() == top && !entry.text().isBlank())
                .toList();
    }

    public record Entry(int level, String id, String text) {}
}
