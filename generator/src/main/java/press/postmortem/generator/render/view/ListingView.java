package press.postmortem.generator.render.view;

import java.util.List;

/**
 * All reports of one service, tag, severity, year or author.
 *
 * @param kind in words, and where all of that kind are listed
 * @param counts in words
 * @param pdf its print view as a book; absent where there is none
 * @param badge how many promises were kept, as a picture for other pages to show; absent where there is none
 * @param bar what became of all promises
 * @param promises empty, or what was promised in them
 */
public record ListingView(
        LinkView kind,
        String title,
        String stand,
        String counts,
        LinkView home,
        LinkView feed,
        LinkView print,
        LinkView pdf,
        LinkView badge,
        String caption,
        List<ReportView> reports,
        String promisesId,
        BarView bar,
        List<ActionsView> promises)
        implements View {
    public ListingView {
        reports = List.copyOf(reports);
        promises = List.copyOf(promises);
    }
}
