package press.postmortem.generator.browser;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.postmortem.generator.plan.Planned;

/**
 * The kinds of pages that are made, each of which is opened in a browser. A new one is a line here; a page that is of none of
 * them fails {@link PageKindTest}.
 */
enum PageKind {
    HOME(Planned.Home.class),
    INCIDENT(Planned.Incident.class),
    LEDGER(Planned.Ledger.class),
    METRICS(Planned.Metrics.class),
    LEARNT(Planned.Learnt.class),
    INDEX(Planned.Index.class),
    LISTING(Planned.ListingPage.class),
    PLAIN(Planned.Plain.class),
    SEARCH(Planned.Search.class),
    NOT_FOUND(Planned.NotFound.class),
    PRINT(Planned.Print.class),
    PRINT_INDEX(Planned.PrintIndex.class),
    REDIRECT(Planned.Redirect.class),
    /** For authors: what was found. */
    FINDINGS("index.html"),
    /** For authors: all rules. */
    RULES("rules/index.html"),
    /** For authors: what one rule asks. */
    RULE("rules/[^/]+.html");

    private final Optional<Class<? extends Planned>> planned;
    private final Predicate<String> path;

    PageKind(Class<? extends Planned> planned) {
        this.planned = Optional.of(planned);
        this.path = any -> false;
    }

    PageKind(String path) {
        this.planned = Optional.empty();
        this.path = any -> any.matches(path);
    }

    /** Of a page of a site. */
    static Optional<PageKind> of(Class<? extends Planned> planned) {
        return Stream.of(values())
                .filter(kind -> kind.planned.equals(Optional.of(planned)))
                .findFirst();
    }

    /** Of a page for authors, by its path; the more special of two is declared first. */
    static Optional<PageKind> ofChecks(String path) {
        return Stream.of(values()).filter(kind -> kind.path.test(path)).findFirst();
    }

    /** Whether it is a page of a site, and not one for authors alone. */
    boolean isPublished() {
        return planned.isPresent();
    }
}
