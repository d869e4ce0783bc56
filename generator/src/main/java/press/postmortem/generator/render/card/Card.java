package press.postmortem.generator.render.card;

import java.util.List;
import java.util.Objects;

/**
 * What stands on the picture that is shown where somebody quotes a page. A text with a letter that no {@link Face} has is left
 * out, and the label or the address is the headline in its place; a sign that none has, such as an emoji, is left out alone.
 *
 * @param site the name of the site
 * @param label what leads the headline, such as a report's id; may be empty
 * @param severity in a word; empty where there is none
 * @param rank of the severity, 1 for the worst; 0 where there is none
 * @param facts below the headline, the most important first
 * @param address of the site, which stands for names in letters that are not here
 */
public record Card(
        String site, String label, String severity, int rank, String title, List<String> facts, String address) {
    /** What all who show such pictures ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    public Card {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
        Objects.requireNonNull(address, "address");
    }
}
