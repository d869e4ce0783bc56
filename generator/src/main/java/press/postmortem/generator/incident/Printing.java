package press.postmortem.generator.incident;

import java.util.Objects;
import java.util.Optional;

/**
 * How print views are made ({@code print} in {@code site.yaml}).
 *
 * @param limit how many reports stand on one page at most; a larger set is divided by year
 * @param version of the content, for the cover: a commit, a number of an edition
 */
public record Printing(Order order, Paper paper, Start start, int limit, Optional<String> version) {
    /** As many reports as stand on one page where nothing is said. */
    public static final int DEFAULT_LIMIT = 500;

    public Printing {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(version, "version");
    }

    public static Printing standard() {
        return new Printing(Order.NEWEST, Paper.A4, Start.ANY, DEFAULT_LIMIT, Optional.empty());
    }

    /** Which report comes first. */
    public enum Order implements Term {
        NEWEST,
        OLDEST,
        /** Worst first, then newest. */
        SEVERITY;
    }

    /** The size of a sheet. */
    public enum Paper implements Term {
        A4,
        LETTER;
    }

    /** The page on which a report may start. */
    public enum Start implements Term {
        ANY,
        /** A right-hand page, where the script runs from left to right. */
        RECTO;
    }
}
