package press.postmortem.generator.render.print;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
import press.postmortem.generator.render.html.HeadingLevels;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.report.IncidentPage;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.view.GalleyView;

/**
 * One report as it is set for paper. It stands in the print views of many lists and reads the same in most of them, so it is
 * set once for all of those; where it reads otherwise, as a report that it is related to stands on the same page, the pieces are
 * shared that it tells by itself. All settings are made together, so that nothing but pieces need be kept between them.
 */
final class ReportGalleys {
    /** The level of a report's headline among others, below that of the page. */
    private static final int HEADLINE = 2;

    private final Edition edition;
    private final Postmortem report;
    private final BiPredicate<String, Planned.Print> isOn;
    private final Set<String> mentioned;
    private final Set<String> related;
    private final boolean pictured;
    private final Map<Setting, Galley> set;

    /**
     * @param views all that the report stands in
     * @param isOn whether a report, told by its file, stands in a print view
     */
    ReportGalleys(
            Edition edition, Postmortem report, List<Planned.Print> views, BiPredicate<String, Planned.Print> isOn) {
        this.edition = edition;
        this.report = report;
        this.isOn = isOn;
        List<Mention> mentions = edition.plan().library().mentions(report.source());
        this.mentioned = mentioned(mentions);
        this.pictured = mentions.stream().anyMatch(Mention::shown);
        this.related = related();
        Map<Setting, Galley> galleys = new HashMap<>();
        Map<Setting, Opening> openings = new HashMap<>();
        for (Planned.Print view : views) {
            Setting setting = setting(view);
            if (!galleys.containsKey(setting)) {
                galleys.put(setting, galley(view, setting, openings));
            }
        }
        this.set = Map.copyOf(galleys);
    }

    /**
     * All that the HTML of the report depends on, beside the report.
     *
     * @param root the way from the page to the site's root; empty where the report shows nothing from there
     * @param near the files of those reports on the page that this one refers to
     * @param headline the level of its headline
     */
    private record Setting(String root, Set<String> near, int headline) {
        Setting withNear(Set<String> fewer) {
            return new Setting(root, fewer, headline);
        }

        Setting at(int level) {
            return new Setting(root, near, level);
        }
    }

    /**
     * What the report tells by itself.
     *
     * @param notes the addresses of its notes so far
     */
    private record Opening(IncidentPage.Told told, List<String> notes) {}

    /** @param view one of those that the report stands in */
    Galley on(Planned.Print view) {
        Setting setting = setting(view);
        Galley among = set.get(setting);
        return view.scope().isSingle() ? alone(among, view, setting) : among;
    }

    /** Each heading is a level higher where the title is the headline of the page, but for those that could be no lower. */
    private Galley alone(Galley among, Planned.Print view, Setting setting) {
        return among.pieces().stream().anyMatch(piece -> HeadingLevels.hasLowest(piece.bytes()))
                ? galley(view, setting.at(HEADLINE - 1), new HashMap<>())
                : new Galley(
                        report,
                        new Pieces(among.pieces().stream()
                                .map(piece -> Piece.of(HeadingLevels.raised(piece.bytes())))
                                .toList()),
                        Optional.of(among));
    }

    private Setting setting(Planned.Print view) {
        Set<String> near = new HashSet<>();
        for (Set<String> others : List.of(mentioned, related)) {
            for (String other : others) {
                if (isOn.test(other, view)) {
                    near.add(other);
                }
            }
        }
        String root = pictured ? Addresses.relativeTo(view.path()).ofFolder("") : "";
        return new Setting(root, Set.copyOf(near), HEADLINE);
    }

    private Galley galley(Planned.Print view, Setting setting, Map<Setting, Opening> openings) {
        Setting own = setting.withNear(
                setting.near().stream().filter(mentioned::contains).collect(Collectors.toUnmodifiableSet()));
        Opening opening = openings.computeIfAbsent(own, unseen -> opening(view, own));
        PaperLinks links = links(view, setting, opening.notes());
        GalleyView galley = new GalleyView(
                "h" + setting.headline(),
                incident(view, links, setting).view(opening.told(), Optional.empty(), Optional.empty()),
                links.notes());
        return new Galley(report, edition.theme().render(Template.GALLEY, galley));
    }

    private Opening opening(Planned.Print view, Setting own) {
        PaperLinks links = links(view, own, List.of());
        return new Opening(incident(view, links, own).told(), links.notes());
    }

    private IncidentPage incident(Planned.Print view, PaperLinks links, Setting setting) {
        return new IncidentPage(edition, Addresses.relativeTo(view.path()), links, report, setting.headline() + 1);
    }

    private PaperLinks links(Planned.Print view, Setting setting, Collection<String> notes) {
        PageLinks.Place place = source -> Optional.of(source)
                .filter(other ->
                        other.equals(report.source().path()) || setting.near().contains(other))
                .flatMap(edition::reportIn)
                .map(Ids::prefix);
        return new PaperLinks(edition, Addresses.relativeTo(view.path()), place, report.source(), notes);
    }

    /** The files of the reports that the text refers to. */
    private Set<String> mentioned(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> edition.references().resolve(report.source(), mention.target()))
                .flatMap(found -> found instanceof Reference.ToDocument to ? Stream.of(to.document()) : Stream.empty())
                .map(document -> document.source().path())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The files of the reports that are shown below the text. */
    private Set<String> related() {
        Stream<Postmortem> named = report.related().stream().flatMap(other -> edition.report(other.id()).stream());
        Stream<Postmortem> before =
                edition.plan().recurrences().before(report).stream().map(Recurrence::earlier);
        Stream<Postmortem> again =
                edition.plan().recurrences().again(report).stream().map(Recurrence::later);
        return Stream.of(named, before, again)
                .flatMap(reports -> reports)
                .map(other -> other.source().path())
                .collect(Collectors.toUnmodifiableSet());
    }
}
