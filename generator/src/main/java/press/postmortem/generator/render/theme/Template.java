package press.postmortem.generator.render.theme;

import press.postmortem.generator.render.view.ActionsView;
import press.postmortem.generator.render.view.FactorsView;
import press.postmortem.generator.render.view.GalleyView;
import press.postmortem.generator.render.view.HomeView;
import press.postmortem.generator.render.view.IncidentView;
import press.postmortem.generator.render.view.IndexView;
import press.postmortem.generator.render.view.LayoutView;
import press.postmortem.generator.render.view.LearntView;
import press.postmortem.generator.render.view.LedgerView;
import press.postmortem.generator.render.view.LessonsView;
import press.postmortem.generator.render.view.ListingView;
import press.postmortem.generator.render.view.MetricsView;
import press.postmortem.generator.render.view.NotFoundView;
import press.postmortem.generator.render.view.PlainView;
import press.postmortem.generator.render.view.PrintView;
import press.postmortem.generator.render.view.SearchView;
import press.postmortem.generator.render.view.TimelineView;
import press.postmortem.generator.render.view.View;

/** What a theme has a template for, and the view that each is given. */
public enum Template {
    LAYOUT("layout", LayoutView.class),
    HOME("home", HomeView.class),
    INCIDENT("incident", IncidentView.class),
    LEDGER("ledger", LedgerView.class),
    METRICS("metrics", MetricsView.class),
    LEARNT("learnt", LearntView.class),
    SEARCH("search", SearchView.class),
    LISTING("listing", ListingView.class),
    INDEX("index", IndexView.class),
    PLAIN("plain", PlainView.class),
    PRINT("print", PrintView.class),
    GALLEY("galley", GalleyView.class),
    NOT_FOUND("not-found", NotFoundView.class),
    TIMELINE("timeline", TimelineView.class),
    ACTIONS("actions", ActionsView.class),
    FACTORS("factors", FactorsView.class),
    LESSONS("lessons", LessonsView.class);

    private final String key;
    private final Class<? extends View> view;

    Template(String key, Class<? extends View> view) {
        this.key = key;
        this.view = view;
    }

    /** Its path in a theme. */
    String path() {
        return Theme.TEMPLATES + key + Theme.EXTENSION;
    }

    /** The path, among a theme's static files, of a style sheet for pages of this kind alone. */
    String sheet() {
        return "pages/" + key + ".css";
    }

    Class<? extends View> view() {
        return view;
    }
}
