package press.postmortem.generator.render.edition;

import java.util.List;

/** What earlier editions of a site made that outlives them ({@link Edition.Lasting}, rows), as far as it is still asked for. */
public final class EditionMemory {
    /** What was not asked for in so many editions, or up to twice as many, is forgotten. */
    private static final int EDITIONS = 8;

    private List<Object> circumstances = List.of();
    private int editions;
    private Shared<Object, Object> made = new Shared<>();

    /** @param given all that the values depend on besides their keys; where that is not what it was, nothing is known */
    synchronized Shared<Object, Object> under(List<Object> given) {
        if (!circumstances.equals(given)) {
            circumstances = given;
            made = new Shared<>();
            editions = 0;
        }
        editions++;
        if (editions % EDITIONS == 0) {
            made = made.renewed();
        }
        return made;
    }
}
