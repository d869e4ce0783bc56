package press.postmortem.generator.render.metrics;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.render.drawing.Bar;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.ListedGroups;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MetricsView;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.statistics.Group;
import press.postmortem.generator.statistics.Statistics;

/** How many reports there were of each sort, over the years. */
final class MetricsCounts {
    /** As many columns as a small screen holds. */
    private static final int YEARS = 4;

    private static final int ROWS = 12;

    private final Edition edition;
    private final Addresses addresses;
    private final Words words;
    private final Statistics statistics;
    private final List<Integer> years;

    MetricsCounts(Edition edition, Addresses addresses, Statistics statistics) {
        this.edition = edition;
        this.addresses = addresses;
        this.words = edition.words();
        this.statistics = statistics;
        List<Integer> all =
                statistics.calendar().years().stream().map(Year::getValue).toList();
        this.years = all.subList(Math.max(0, all.size() - YEARS), all.size());
    }

    /** Those of which any report says something. */
    List<MetricsView.CountsView> views() {
        List<Group<Listing>> severities = ListedGroups.of(Listing.Kind.SEVERITY, edition.plan(), statistics);
        Comparator<Group<Listing>> largestFirst = Comparator.comparing(
                        (Group<Listing> group) -> group.subject().isPresent())
                .thenComparing(group -> group.reports().size())
                .reversed();
        List<Group<Listing>> services = ListedGroups.of(Listing.Kind.SERVICE, edition.plan(), statistics).stream()
                .sorted(largestFirst)
                .toList();
        return Stream.of(
                        view("severity", severities, this::link),
                        view("service", services, this::link),
                        view("trigger", statistics.triggers(), this::name),
                        view("cause", statistics.causes(), this::name))
                .filter(view -> view.rows().stream().anyMatch(MetricsView.GroupView::recorded))
                .toList();
    }

    private <K> MetricsView.CountsView view(String key, List<Group<K>> groups, Function<K, LinkView> name) {
        List<Group<K>> named =
                groups.stream().filter(group -> group.subject().isPresent()).toList();
        List<Group<K>> shown = new ArrayList<>(named.subList(0, Math.min(named.size(), ROWS)));
        groups.stream().filter(group -> group.subject().isEmpty()).forEach(shown::add);
        int most =
                named.stream().mapToInt(group -> group.reports().size()).max().orElse(1);
        List<String> heads = new ArrayList<>(years.stream().map(String::valueOf).toList());
        List<String> notes = new ArrayList<>();
        if (named.size() > ROWS) {
            notes.add(words.say("metrics.most", ROWS, named.size()));
        }
        boolean others = groups.stream().anyMatch(group -> others(group) > 0);
        if (others) {
            heads.add(0, words.say("metrics.others"));
            notes.add(words.say("metrics.others.text"));
        }
        return new MetricsView.CountsView(
                words.say("metrics.by." + key),
                words.say("metrics.kind." + key),
                words.sentences(notes),
                heads,
                shown.stream().map(group -> row(group, name, most, others)).toList());
    }

    /** Reports of years that have no column, or of none. */
    private long others(Group<?> group) {
        return group.reports().size() - years.stream().mapToLong(group::in).sum();
    }

    private <K> MetricsView.GroupView row(Group<K> group, Function<K, LinkView> name, int most, boolean others) {
        List<String> counts = new ArrayList<>(
                years.stream().map(group::in).map(String::valueOf).toList());
        if (others) {
            counts.add(0, words.number(others(group)));
        }
        int size = group.reports().size();
        return new MetricsView.GroupView(
                group.subject().map(name).orElse(LinkView.to("", words.say("notrecorded"))),
                group.subject().isPresent(),
                group.subject().isPresent() ? Bar.of(size, most).thin() : "",
                counts,
                words.number(size));
    }

    private LinkView link(Listing listing) {
        return LinkView.to(addresses.of(listing.folder() + "index.html"), listing.title());
    }

    private LinkView name(Term term) {
        return LinkView.to("", MetricsPage.name(term, words));
    }
}
