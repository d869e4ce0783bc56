package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;

/** Where a tracker has what was promised. */
final class Tickets {
    private static final List<String> TRACKERS = List.of(
            "/issues/",
            "/issue/",
            "/pull/",
            "/pulls/",
            "/merge_requests/",
            "/browse/",
            "/work_items/",
            "/tickets/",
            "jira",
            "trello.com",
            "linear.app",
            "asana.com",
            "/discussions/");

    /** What a tracker calls a ticket: {@code #12}, {@code PR #12}, {@code GATE-12}. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\p{L}{2,6} )?(?:#\\d{1,7}|\\p{Lu}[\\p{Lu}\\d]{1,9}-\\d{1,6})");

    private Tickets() {}

    /** The first link to a tracker. */
    static Optional<String> in(List<Inline> text) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Link link && isTicket(link.target())) {
                return Optional.of(link.target());
            }
            Optional<String> inner = inline instanceof Inline.Strong strong
                    ? in(strong.content())
                    : inline instanceof Inline.Emphasis emphasis ? in(emphasis.content()) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean isTicket(String target) {
        return target.contains("://") && TRACKERS.stream().anyMatch(target::contains);
    }

    /** Whether a text is what a tracker calls a ticket, and nothing else. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }
}
