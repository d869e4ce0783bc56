package press.postmortem.generator.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;

/** A file that the site will have. */
public sealed interface Planned {
    /** Below the site's root, with {@code /} between names, without a leading one. */
    String path();

    record Home(String path) implements Planned {}

    /** @param newer the next report in time; @param older the one before */
    record Incident(String path, Postmortem postmortem, Optional<Postmortem> newer, Optional<Postmortem> older)
            implements Planned {}

    /** Every action that was ever promised. */
    record Ledger(String path) implements Planned {}

    /** The list of the listings of one kind: all services, all years. */
    record Index(String path, Listing.Kind kind, List<Listing> listings) implements Planned {
        public Index {
            listings = List.copyOf(listings);
        }
    }

    record ListingPage(String path, Listing listing) implements Planned {}

    record Plain(String path, Page page) implements Planned {}

    /** All reports of a scope on one page, for paper. */
    record Print(String path, Scope scope) implements Planned {}

    record Feed(String path, Scope scope) implements Planned {}

    record NotFound(String path) implements Planned {}

    /**
     * @param target the path of the page that took its place
     * @param title of that page
     */
    record Redirect(String path, String target, String title) implements Planned {}

    record Sitemap(String path) implements Planned {}

    record Robots(String path) implements Planned {}

    record Api(String path) implements Planned {}

    /** What {@link Api} promises to those who read it. */
    record ApiSchema(String path) implements Planned {}

    /** A file of the content that some page refers to, or one of {@code static/}. */
    record Copy(String path, Asset asset) implements Planned {}

    /**
     * What a print view or a feed covers.
     *
     * @param folder of the page that it belongs to, ending in {@code /}; empty for the site
     * @param listing empty for the whole site or a single report
     * @param postmortems newest first; those of a feed by the day that they became news, and no more than a feed holds
     */
    record Scope(String folder, String title, Optional<Listing> listing, List<Postmortem> postmortems) {
        public Scope {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(listing, "listing");
            postmortems = List.copyOf(postmortems);
        }
    }
}
