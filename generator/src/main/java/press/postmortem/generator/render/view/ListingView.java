package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All reports of one service, tag, severity, year or author.
 *
 * @param kind in words, and where all of that kind are listed
 * @param counts in words
 * @param about a page elsewhere about the service
 * @param pdf its print view as a book
 * @param badge how many promises were kept, as a picture for other pages to show
 * @param barHtml what became of all promises; empty where there is none
 * @param promises what was promised in them; absent where nothing was
 */
public record ListingView(
        LinkView kind,
        String title,
        String stand,
        String counts,
        Optional<LinkView> about,
        Optional<LinkView> feed,
        Optional<LinkView> print,
        Optional<LinkView> pdf,
        Optional<LinkView> badge,
        String caption,
        List<ReportView> reports,
        String promisesId,
        String barHtml,
        Optional<ActionsView> promises)
        implements View {
    public ListingView {
        reports = List.copyOf(reports);
    }
}
