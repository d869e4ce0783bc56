package press.postmortem.generator.render.print;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
import press.postmortem.generator.render.edition.Lazy;
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
    /** The level of a report's headline among others, below that of the page. */
    private static final int HEADLINE = 2;

    private final Edition edition;
    private final Map<String, Reach> reaches = new ConcurrentHashMap<>();
    private final Shared<Setting, Galley> set = new Shared<>();
    private final Lazy<Map<String, AtomicInteger>> pending;

    public Galleys(Edition edition) {
        this.edition = edition;
        this.pending = new Lazy<>(() -> pending(edition.plan().files()));
    }

    /** How often each report, by its file, has still to stand in a print view or a book. */
    private static Map<String, AtomicInteger> pending(List<Planned> files) {
        Map<String, AtomicInteger> pending = new HashMap<>();
        for (Planned file : files) {
            Planned view = file instanceof Planned.Book book ? book.source() : file;
            if (view instanceof Planned.Print print) {
                for (Postmortem report : print.scope().postmortems()) {
                    pending.computeIfAbsent(report.source().path(), unseen -> new AtomicInteger())
                            .incrementAndGet();
                }
            }
        }
        return pending;
    }

    /**
     * All that the HTML of a report depends on, beside the report.
     *
     * @param root the way from the page to the site's root; empty where the report shows nothing from there
     * @param near the files of those reports on the page that this one refers to
     * @param headline the level of its headline
     */
    private record Setting(String source, String root, Set<String> near, int headline) {
        Setting withNear(Set<String> fewer) {
            return new Setting(source, root, fewer, headline);
        }

        Setting at(int level) {
            return new Setting(source, root, near, level);
        }
    }

    /**
     * What else a report shows or leads to.
     *
     * @param mentioned the files of the reports that its text refers to
     * @param related the files of those that are shown below its text
     * @param pictured whether it shows pictures
     * @param openings what it tells by itself, for the settings in which that differs
     */
    private record Reach(
            Set<String> mentioned, Set<String> related, boolean pictured, Shared<Setting, Opening> openings) {}

    /** What a report tells by itself, and the addresses of its notes so far. */
    private record Opening(IncidentPage.Told told, List<String> notes) {}

    /** @param sources the files of all reports of the print view */
    Galley galley(Postmortem report, Planned.Print page, Set<String> sources) {
        String source = report.source().path();
        Reach reach = reaches.computeIfAbsent(source, unseen -> reach(report));
        Set<String> near = Stream.concat(reach.mentioned().stream(), reach.related().stream())
                .filter(sources::contains)
                .collect(Collectors.toSet());
        String root = reach.pictured() ? Addresses.relativeTo(page.path()).ofFolder("") : "";
        Setting among = new Setting(source, root, near, HEADLINE);
        Galley galley = galley(report, page, among, reach);
        Galley shown = page.scope().isSingle() ? alone(galley, page, among, reach) : galley;
        forgetAfterLast(source);
        return shown;
    }

    private void forgetAfterLast(String source) {
        if (pending.get().get(source).decrementAndGet() == 0) {
            reaches.remove(source);
        }
    }

    /** Each heading is a level higher where the title is the headline of the page, but for those that could be no lower. */
    private Galley alone(Galley among, Planned.Print page, Setting setting, Reach reach) {
        return HeadingLevels.hasLowest(among.html())
                ? galley(among.report(), page, setting.at(HEADLINE - 1), reach)
                : new Galley(among.report(), HeadingLevels.raised(among.html()), Optional.of(among));
    }

    private Galley galley(Postmortem report, Planned.Print page, Setting setting, Reach reach) {
        return set.get(setting, () -> new Galley(report, html(report, page, setting, reach)));
    }

    private String html(Postmortem report, Planned.Print page, Setting setting, Reach reach) {
        Setting own = setting.withNear(
                setting.near().stream().filter(reach.mentioned()::contains).collect(Collectors.toSet()));
        Supplier<Opening> making = () -> opening(report, page, own);
        Opening opening =
                reach.related().isEmpty() ? making.get() : reach.openings().get(own, making);
        PaperLinks links = links(report, page, setting, opening.notes());
        GalleyView view = new GalleyView(
                "h" + setting.headline(),
                incident(report, page, links, setting).view(opening.told(), Optional.empty(), Optional.empty()),
                links.notes());
        return edition.theme().render(Template.GALLEY, view);
    }

    private Opening opening(Postmortem report, Planned.Print page, Setting own) {
        PaperLinks links = links(report, page, own, List.of());
        return new Opening(incident(report, page, links, own).told(), links.notes());
    }

    private IncidentPage incident(Postmortem report, Planned.Print page, PaperLinks links, Setting setting) {
        return new IncidentPage(edition, Addresses.relativeTo(page.path()), links, report, setting.headline() + 1);
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
        return new Reach(mentioned, related(report), pictured, new Shared<>());
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
