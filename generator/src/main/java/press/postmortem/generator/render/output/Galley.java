package press.postmortem.generator.render.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Postmortem;

/**
 * A report as it is set for paper. One galley may stand in several print views.
 *
 * @param pieces its HTML, each of them whole elements; galleys of one report that read alike in part have pieces in common
 * @param lower the galley that this one was made of, piece by piece, by raising its headings, so that both say the same; empty for
 *     any other
 */
public record Galley(Postmortem report, List<Piece> pieces, Optional<Galley> lower) {
    public Galley {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(lower, "lower");
        pieces = List.copyOf(pieces);
    }

    public Galley(Postmortem report, List<Piece> pieces) {
        this(report, pieces, Optional.empty());
    }

    public String html() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
