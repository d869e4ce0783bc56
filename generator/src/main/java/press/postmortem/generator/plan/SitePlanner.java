package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;

/** {@link Library} → {@link SitePlan}. */
public final class SitePlanner {
    private SitePlanner() {}

    /**
     * Decides which files the site has.
     *
     * <p>Drafts are left out, with a note; withdrawn reports keep their page, which says so. Two sources for one path give a
     * diagnostic that names both: the first, in the order of their paths, keeps it, and the other is numbered, so that a
     * build which goes on regardless loses neither. A {@code 404.html}, {@code robots.txt} or {@code sitemap.xml} in
     * {@code static/} stands in for ours. Without a base URL there is no sitemap, as it has to be absolute.
     *
     * @param today the day as of which actions are overdue
     * @param earlier what the stages before this one found wrong
     * @return the plan, and what is wrong with it; {@code earlier} is not repeated
     */
    public static Checked<SitePlan> plan(Library library, LocalDate today, List<Diagnostic> earlier) {
        Checked<Library> published = Publication.of(library);
        Draft draft = new Draft(published.value(), Listings.of(published.value()));
        draft.planPages();
        draft.planCopies();
        draft.planDefaults();
        draft.planRedirects();
        draft.checkBaseUrl();
        draft.checkLinks(library);
        return draft.finish(today, published.diagnostics(), earlier);
    }
}
