package press.postmortem.generator.render.subscription;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.PromiseChange;

/**
 * What feeds and calendars call things. None has the site's address or a headline in it, so that a site which moves, or a
 * title which is corrected, makes nothing new again. What the site calls itself for this ({@code feed: {id: …}}) tells its
 * things from those of others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8141">RFC 8141, URNs</a>
 */
public final class FeedIds {
    /** What each begins with; parts follow, with colons between them. */
    public static final String NAMESPACE = "urn:x-postmortem:";

    private final String start;

    private FeedIds(String start) {
        this.start = start;
    }

    static FeedIds of(Site site) {
        return new FeedIds(
                NAMESPACE + site.feeds().id().map(id -> encoded(id) + ":").orElse(""));
    }

    String of(Postmortem report) {
        return start + report.slug();
    }

    String of(Postmortem report, ActionItem action) {
        return of(report) + ":" + encoded(action.id());
    }

    String of(PromiseChange change) {
        return of(change.report(), change.action()) + ":" + change.kind().key();
    }

    /** @param folder of the page that the feed belongs to, ending in {@code /}; empty for the site */
    String ofFeed(String folder) {
        String path = folder.isEmpty() ? "site" : folder.substring(0, folder.length() - 1);
        return start
                + "feed:"
                + Arrays.stream(path.split("/")).map(FeedIds::encoded).collect(Collectors.joining(":"));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name.strip(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
