package press.postmortem.generator.render.ledger;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.render.drawing.Bar;
import press.postmortem.generator.render.drawing.Key;
import press.postmortem.generator.render.drawing.Texture;
import press.postmortem.generator.render.words.Words;

/** How it is shown where promises stand. */
public final class Standings {
    private static final List<Standing> ORDER =
            List.of(Standing.KEPT, Standing.OPEN, Standing.OVERDUE, Standing.DROPPED);

    private Standings() {}

    public static String shape(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "late";
            case OPEN -> "open";
            case KEPT -> "kept";
            case DROPPED -> "dropped";
        };
    }

    public static String shape(ActionStatus status) {
        return switch (status) {
            case OPEN -> "open";
            case IN_PROGRESS -> "progress";
            case BLOCKED -> "blocked";
            case DONE -> "kept";
            case WONT_DO, SUPERSEDED, FAILED -> "dropped";
            case UNKNOWN -> "unknown";
        };
    }

    /** {@code 2 kept, 2 open, 1 overdue}. */
    static String summary(Tally tally, Words words) {
        return ORDER.stream()
                .map(standing -> count(standing, tally, words))
                .filter(count -> !count.isEmpty())
                .collect(words.listed());
    }

    /** {@code 2 kept}; empty where none is. */
    public static String count(Standing standing, Tally tally, Words words) {
        int count = tally.count(standing);
        return count == 0 ? "" : words.count("standing.count." + standing.key(), count);
    }

    /** What became of all promises, as a bar with its key; empty where there is none. */
    public static String barHtml(Tally tally, Words words) {
        if (tally.all() == 0) {
            return "";
        }
        List<Key.Entry> entries = ORDER.stream()
                .filter(standing -> tally.count(standing) > 0)
                .map(standing -> new Key.Entry(texture(standing), count(standing, tally, words)))
                .toList();
        return bar(tally, tally.all()).tall(summary(tally, words)) + new Key(entries).swatches();
    }

    /** A thin bar without words; {@code most} actions take the whole breadth. */
    public static String thinBar(List<ActionItem> items, LocalDate today, int most) {
        return bar(Tally.of(items, today), most).thin();
    }

    /** What the patterns of thin bars stand for. */
    public static String keyHtml(Words words) {
        return new Key(ORDER.stream()
                        .map(standing -> new Key.Entry(texture(standing), words.say("standing." + standing.key())))
                        .toList())
                .swatches();
    }

    private static Bar bar(Tally tally, int most) {
        return new Bar(
                ORDER.stream()
                        .map(standing -> new Bar.Part(tally.count(standing), texture(standing)))
                        .toList(),
                most);
    }

    private static Texture texture(Standing standing) {
        return switch (standing) {
            case KEPT -> Texture.KEPT;
            case OPEN -> Texture.OPEN;
            case OVERDUE -> Texture.OVERDUE;
            case DROPPED -> Texture.DROPPED;
        };
    }
}
