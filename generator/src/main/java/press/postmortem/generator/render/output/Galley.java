package press.postmortem.generator.render.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;

/** A report as it is set for paper. One object may stand in several print views, and is told from all others. */
public final class Galley {
    private final Postmortem report;
    private final Pieces html;
    private final Optional<Galley> lower;

    /**
     * @param html its pieces are whole elements; galleys of one report that read alike in part have pieces in common
     * @param lower the galley that this one was made of, piece by piece, by raising its headings, so that both say the same; empty
     *     for any other
     */
    public Galley(Postmortem report, Pieces html, Optional<Galley> lower) {
        this.report = Objects.requireNonNull(report, "report");
        this.html = html.kept();
        this.lower = Objects.requireNonNull(lower, "lower");
    }

    public Galley(Postmortem report, Pieces html) {
        this(report, html, Optional.empty());
    }

    public Postmortem report() {
        return report;
    }

    public Pieces html() {
        return html;
    }

    public List<Piece> pieces() {
        return html.list();
    }

    public Optional<Galley> lower() {
        return lower;
    }
}
