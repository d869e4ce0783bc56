package press.postmortem.generator.render.subscription;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.feed.Opml;
import press.postmortem.generator.render.feed.Outline;
import press.postmortem.generator.render.output.OutputFile;

/** All feeds of a site in OPML, those of lists under the name of their kind. One format of each, so that nothing comes twice. */
public final class FeedList {
    private final Edition edition;
    private final Addresses addresses;

    private FeedList(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
    }

    public static OutputFile write(Planned.FeedList planned, Edition edition) {
        FeedList list = new FeedList(edition, ReportFeed.addresses(edition.site(), planned.path()));
        return new OutputFile.Text(planned.path(), Opml.write(edition.site().title(), list.outlines(planned)));
    }

    private List<Outline> outlines(Planned.FeedList planned) {
        List<Outline> outlines = new ArrayList<>();
        planned.feeds().stream()
                .filter(feed -> feed.scope().listing().isEmpty())
                .forEach(feed -> outlines.add(outline(feed)));
        Planned.PromiseFeed promises = planned.promises();
        outlines.add(Outline.of(
                PromiseFeed.title(edition), addresses.of(promises.path()), addresses.of("actions/index.html")));
        for (Listing.Kind kind : Listing.Kind.values()) {
            List<Outline> ofKind = planned.feeds().stream()
                    .filter(feed -> feed.scope()
                            .listing()
                            .filter(listing -> listing.kind() == kind)
                            .isPresent())
                    .map(this::outline)
                    .toList();
            if (!ofKind.isEmpty()) {
                outlines.add(Outline.under(edition.words().say("nav." + kind.key()), ofKind));
            }
        }
        return outlines;
    }

    private Outline outline(Planned.Feed feed) {
        String page = addresses.of(feed.scope().folder() + "index.html");
        return Outline.of(
                ReportFeed.title(feed.scope(), edition.site(), edition.words()), addresses.of(feed.path()), page);
    }
}
