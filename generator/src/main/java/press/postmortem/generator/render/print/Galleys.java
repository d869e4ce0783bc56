package press.postmortem.generator.render.print;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.Recurrence;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.edition.Shared;
import press.postmortem.generator.render.html.HeadingLevels;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.report.IncidentPage;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.view.GalleyView;

/**
 * The reports as they are set for paper. A report stands in the print views of many lists and reads the same in most of them,
 * so it is set once for all of those; where it reads otherwise, as a report that it is related to stands on the same page, what
 * it tells by itself is shared.
 */
public final class Galleys {
    private static final int HEADLINE = 1;

    private final Edition edition;
    private final Map<String, Reach> reaches = new ConcurrentHashMap<>();
    private final Shared<Setting, Opening> openings = new Shared<>();
    private final Shared<Setting, Sheet> sheets = new Shared<>();

    public Galleys(Edition edition) {
        this.edition = edition;
    }

    /**
     * All that the HTML of a report depends on, beside the report.
     *
     * @param root the way from the page to the site's root; empty where the report shows nothing from there
     * @param near the files of those reports on the page that this one refers to
     */
    private record Setting(String source, String root, Set<String> near) {}

    /**
     * What else a report shows or leads to.
     *
     * @param mentioned the files of the reports that its text refers to
     * @param related the files of those that are shown below its text
     * @param pictured whether it shows pictures
     */
    private record Reach(Set<String> mentioned, Set<String> related, boolean pictured) {}

    /** What a report tells by itself, and the addresses of its notes so far. */
    private record Opening(IncidentPage.Told told, List<String> notes) {}

    /**
     * A report that is set.
     *
     * @param among for a page of many reports, each below the headline of the page
     * @param alone the levels of its headings on a page of its own, where its title is the headline
     */
    private record Sheet(Galley among, HeadingLevels alone) {
        static Sheet of(Postmortem report, String html) {
            HeadingLevels levels = HeadingLevels.of(html);
            return new Sheet(new Galley(report, levels.lowered(html)), levels);
        }

        Galley on(Planned.Print page) {
            return page.scope().isSingle() ? new Galley(among.report(), alone.restored(among.html())) : among;
        }
    }

    /** @param sources the files of all reports of the print view */
    Galley galley(Postmortem report, Planned.Print page, Set<String> sources) {
        String source = report.source().path();
        Reach reach = reaches.computeIfAbsent(source, unseen -> reach(report));
        Set<String> near = Stream.concat(reach.mentioned().stream(), reach.related().stream())
                .filter(sources::contains)
                .collect(Collectors.toSet());
        String root = reach.pictured() ? "../".repeat(depth(page.path())) : "";
        Setting setting = new Setting(source, root, near);
        return sheets.get(setting, () -> sheet(report, page, setting, reach)).on(page);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private Sheet sheet(Postmortem report, Planned.Print page, Setting setting, Reach reach) {
        Set<String> mentioned =
                setting.near().stream().filter(reach.mentioned()::contains).collect(Collectors.toSet());
        Setting own = new Setting(setting.source(), setting.root(), mentioned);
        Supplier<Opening> making = () -> opening(report, page, own);
        Opening opening = reach.related().isEmpty() ? making.get() : openings.get(own, making);
        PaperLinks links = links(report, page, setting, opening.notes());
        GalleyView view = new GalleyView(
                "h" + HEADLINE,
                incident(report, page, links).view(opening.told(), Optional.empty(), Optional.empty()),
                links.notes());
        return Sheet.of(report, edition.theme().render(Template.GALLEY, view));
    }

    private Opening opening(Postmortem report, Planned.Print page, Setting own) {
        PaperLinks links = links(report, page, own, List.of());
        return new Opening(incident(report, page, links).told(), links.notes());
    }

    private IncidentPage incident(Postmortem report, Planned.Print page, PaperLinks links) {
        return new IncidentPage(edition, Addresses.relativeTo(page.path()), links, report, HEADLINE + 1);
    }

    private PaperLinks links(Postmortem report, Planned.Print page, Setting setting, Collection<String> notes) {
        PageLinks.Place place = source -> Optional.of(source)
                .filter(other ->
                        other.equals(setting.source()) || setting.near().contains(other))
                .flatMap(edition::reportIn)
                .map(Ids::prefix);
        return new PaperLinks(edition, Addresses.relativeTo(page.path()), place, report.source(), notes);
    }

    private Reach reach(Postmortem report) {
        Set<String> mentioned = new HashSet<>();
        boolean pictured = false;
        for (Mention mention : edition.plan().library().mentions(report.source())) {
            if (edition.references().resolve(report.source(), mention.target()) instanceof Reference.ToDocument to) {
                mentioned.add(to.document().source().path());
            }
            pictured |= mention.shown();
        }
        return new Reach(mentioned, related(report), pictured);
    }

    private Set<String> related(Postmortem report) {
        Stream<Postmortem> named = report.related().stream().flatMap(other -> edition.report(other.id()).stream());
        Stream<Postmortem> before = edition.before(report).stream().map(Recurrence::earlier);
        Stream<Postmortem> again = edition.again(report).stream().map(Recurrence::later);
        return Stream.of(named, before, again)
                .flatMap(reports -> reports)
                .map(other -> other.source().path())
                .collect(Collectors.toSet());
    }
}
