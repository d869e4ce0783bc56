package press.postmortem.generator.render.print;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Mentions;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.edition.Shared;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.report.IncidentPage;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.view.GalleyView;

/**
 * The reports as they are set for paper. A report stands in the print views of many lists and reads the same in most of them,
 * so it is set once for all of those.
 */
public final class Galleys {
    private final Edition edition;
    private final Map<String, Set<String>> related = new ConcurrentHashMap<>();
    private final Shared<Setting, Galley> set = new Shared<>();

    public Galleys(Edition edition) {
        this.edition = edition;
    }

    /**
     * All that the HTML of a report depends on, beside the report.
     *
     * @param root the way from the page to the site's root
     * @param near the files of those reports on the page that this one refers to
     * @param top the level of its headline
     */
    private record Setting(String source, String root, Set<String> near, int top) {}

    /**
     * Kept for whoever needs the same.
     *
     * @param sources the files of all reports of the print view
     */
    Galley galley(Postmortem report, Planned.Print page, Set<String> sources) {
        Set<String> near = related.computeIfAbsent(report.source().path(), unseen -> related(report)).stream()
                .filter(sources::contains)
                .collect(Collectors.toSet());
        String root =
                "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
        int top = page.scope().isSingle() ? 1 : 2;
        Setting setting = new Setting(report.source().path(), root, near, top);
        Supplier<Galley> making = () -> new Galley(report, html(report, page, setting));
        return isNeededAgain(page) ? set.get(setting, making) : making.get();
    }

    /** A report that stands alone has its title as the headline, as nowhere else but in its book. */
    private boolean isNeededAgain(Planned.Print page) {
        return !page.scope().isSingle() || edition.hasFile(Planned.Book.pathOf(page.path(), page.scope()));
    }

    private String html(Postmortem report, Planned.Print page, Setting setting) {
        Addresses addresses = Addresses.relativeTo(page.path());
        PageLinks.Place place = source -> Optional.of(source)
                .filter(other ->
                        other.equals(setting.source()) || setting.near().contains(other))
                .flatMap(edition::reportIn)
                .map(Ids::prefix);
        PaperLinks links = new PaperLinks(edition, addresses, place, report.source());
        IncidentPage incident = new IncidentPage(edition, addresses, links, report, setting.top() + 1);
        GalleyView view =
                new GalleyView("h" + setting.top(), incident.view(Optional.empty(), Optional.empty()), links.notes());
        return edition.theme().render(Template.GALLEY, view);
    }

    /** The files of the other reports that a report refers to, or is shown with as the same happening. */
    private Set<String> related(Postmortem report) {
        Set<String> sources = new HashSet<>();
        Mentions.of(report).stream()
                .map(mention -> edition.references().resolve(report.source(), mention.target()))
                .filter(Reference.ToDocument.class::isInstance)
                .map(reference ->
                        ((Reference.ToDocument) reference).document().source().path())
                .forEach(sources::add);
        report.related().stream()
                .flatMap(other -> edition.report(other.id()).stream())
                .map(other -> other.source().path())
                .forEach(sources::add);
        edition.before(report).stream()
                .map(recurrence -> recurrence.earlier().source().path())
                .forEach(sources::add);
        edition.again(report).stream()
                .map(recurrence -> recurrence.later().source().path())
                .forEach(sources::add);
        return sources;
    }
}
