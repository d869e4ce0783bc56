package press.postmortem.generator.render.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Postmortem;

/** A report as it is set for paper. One object may stand in several print views, and is told from all others. */
public final class Galley {
    private final Postmortem report;
    private final List<Piece> pieces;
    private final Optional<Galley> lower;

    /**
     * @param pieces its HTML, each of them whole elements; galleys of one report that read alike in part have pieces in common
     * @param lower the galley that this one was made of, piece by piece, by raising its headings, so that both say the same; empty
     *     for any other
     */
    public Galley(Postmortem report, List<Piece> pieces, Optional<Galley> lower) {
        this.report = Objects.requireNonNull(report, "report");
        this.pieces = List.copyOf(pieces);
        this.lower = Objects.requireNonNull(lower, "lower");
    }

    public Galley(Postmortem report, List<Piece> pieces) {
        this(report, pieces, Optional.empty());
    }

    public Postmortem report() {
        return report;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public Optional<Galley> lower() {
        return lower;
    }

    public String html() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
