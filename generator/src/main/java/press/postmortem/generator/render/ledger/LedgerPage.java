package press.postmortem.generator.render.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.view.ActionsView;
import press.postmortem.generator.render.view.LedgerView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MarkView;
import press.postmortem.generator.render.view.PromiseView;
import press.postmortem.generator.render.view.PromisesView;
import press.postmortem.generator.render.view.TallyView;
import press.postmortem.generator.render.words.Words;

/** Every promise, and who owes what. */
public final class LedgerPage {
    /** Where the actions of a list stand on its page. */
    public static final String PLACE = "page:actions";

    private static final String BADGE = "actions/badge.svg";

    private static final List<Standing> ORDER =
            List.of(Standing.OVERDUE, Standing.OPEN, Standing.KEPT, Standing.DROPPED);

    private final Edition edition;
    private final Addresses addresses;
    private final Words words;

    public LedgerPage(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
        this.words = edition.words();
    }

    /** The id of a group of rows. */
    public static String group(Standing standing) {
        return standing.key();
    }

    public LedgerView view() {
        List<Postmortem> reports = edition.plan().library().postmortems();
        Ledger ledger = Ledger.of(edition, addresses, reports);
        List<ActionItem> items = ledger.items();
        Map<ActionType, List<ActionItem>> byType = items.stream()
                .collect(Collectors.groupingBy(
                        ActionItem::type, () -> new EnumMap<>(ActionType.class), Collectors.toList()));
        Tally tally = ledger.tally();
        return new LedgerView(
                stand(ledger),
                tallies(tally),
                Standings.barHtml(tally, words),
                statuses(tally),
                types(byType),
                actions(ledger),
                counts(Listing.Kind.SERVICE),
                counts(byType),
                counts(Listing.Kind.YEAR),
                owners(ledger),
                edition.link(BADGE, addresses, words.say("badge")));
    }

    private String stand(Ledger ledger) {
        int promises = ledger.tally().all();
        long promising = ledger.reports().stream()
                .filter(report -> !report.actions().isEmpty())
                .count();
        if (promises == 0) {
            return words.say("metrics.cohorts.none");
        }
        String actions = words.count("actions", promises);
        String reports = words.count("reports", promising);
        return edition.dated("ledger.stand", actions, reports);
    }

    private List<TallyView> tallies(Tally tally) {
        return taken(tally)
                .map(standing -> new TallyView(
                        "#" + group(standing),
                        new MarkView(Standings.shape(standing), words.say("standing." + standing.key())),
                        count(standing, tally)))
                .toList();
    }

    /** Where any action stands. */
    private static Stream<Standing> taken(Tally tally) {
        return ORDER.stream().filter(standing -> tally.count(standing) > 0);
    }

    private String count(Standing standing, Tally tally) {
        return words.number(tally.count(standing));
    }

    private List<LedgerView.FilterView> statuses(Tally tally) {
        return taken(tally)
                .map(standing -> new LedgerView.FilterView(
                        group(standing), words.say("standing." + standing.key()), count(standing, tally)))
                .toList();
    }

    private List<LedgerView.FilterView> types(Map<ActionType, List<ActionItem>> byType) {
        return byType.entrySet().stream()
                .map(ofType -> new LedgerView.FilterView(
                        ofType.getKey().key(),
                        title(ofType.getKey()),
                        words.number(ofType.getValue().size())))
                .toList();
    }

    private List<LedgerView.CountView> counts(Map<ActionType, List<ActionItem>> byType) {
        return byType.entrySet().stream()
                .map(ofType -> count("#only:" + ofType.getKey().key(), title(ofType.getKey()), ofType.getValue()))
                .toList();
    }

    private String title(ActionType type) {
        return Words.capitalised(words.term(type));
    }

    private LedgerView.CountView count(String href, String title, List<ActionItem> items) {
        Tally tally = Tally.of(items, edition.today());
        return new LedgerView.CountView(
                href,
                title,
                count(Standing.KEPT, tally),
                count(Standing.OPEN, tally),
                count(Standing.OVERDUE, tally),
                count(Standing.DROPPED, tally));
    }

    private ActionsView actions(Ledger ledger) {
        return table(ledger, addresses, edition, words.say("ledger.caption"));
    }

    /** The actions of many reports as one table, in groups. */
    public static ActionsView table(Ledger ledger, Addresses addresses, Edition edition, String caption) {
        Words words = edition.words();
        LedgerRows page = new LedgerRows(edition, addresses, ledger.reports());
        List<PromisesView> groups = new ArrayList<>();
        for (Standing standing : ORDER) {
            List<PromiseView> rows = page.of(ledger.entries(standing));
            if (!rows.isEmpty()) {
                groups.add(new PromisesView(
                        group(standing),
                        Markup.escape(words.say("standing." + standing.key())),
                        words.number(rows.size()),
                        words.say("standing.order." + standing.key()),
                        rows));
            }
        }
        return new ActionsView(
                Optional.empty(),
                caption,
                "",
                Markup.escape(words.say("actions.status")),
                Markup.escape(words.say("actions.promise")),
                Markup.escape(words.say("actions.type")),
                Markup.escape(words.say("actions.owner")),
                Markup.escape(words.say("actions.due")),
                true,
                true,
                true,
                true,
                "6",
                groups,
                "");
    }

    private List<LedgerView.CountView> counts(Listing.Kind kind) {
        return edition.plan().listings(kind).stream()
                .map(this::count)
                .filter(view -> !view.href().isEmpty())
                .toList();
    }

    private LedgerView.CountView count(Listing listing) {
        List<ActionItem> items = listing.postmortems().stream()
                .flatMap(report -> report.actions().stream())
                .toList();
        String path = listing.folder() + "index.html";
        boolean linked = edition.hasFile(path) && !items.isEmpty();
        return count(linked ? addresses.of(path) + "#" + PLACE : "", words.title(listing), items);
    }

    private List<LedgerView.OwnerView> owners(Ledger ledger) {
        Map<String, List<Ledger.Entry>> byOwner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Standing standing : ORDER) {
            ledger.entries(standing)
                    .forEach(entry -> entry.item()
                            .owner()
                            .ifPresent(owner -> byOwner.computeIfAbsent(owner, key -> new ArrayList<>())
                                    .add(entry)));
        }
        Stream<LedgerView.OwnerView> named = byOwner.entrySet().stream()
                .map(entry -> owner(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (LedgerView.OwnerView owner) -> owner.owed().size())
                        .reversed());
        return Stream.concat(named, ownerless(ledger)).toList();
    }

    private Stream<LedgerView.OwnerView> ownerless(Ledger ledger) {
        List<Ledger.Entry> entries = ORDER.stream()
                .flatMap(standing -> ledger.entries(standing).stream())
                .filter(entry -> entry.item().owner().isEmpty())
                .toList();
        return entries.isEmpty() ? Stream.empty() : Stream.of(owner(words.say("actions.nobody"), entries));
    }

    private LedgerView.OwnerView owner(String name, List<Ledger.Entry> entries) {
        Tally tally = Tally.of(entries.stream().map(Ledger.Entry::standing).toList());
        return new LedgerView.OwnerView(
                name,
                count(Standing.KEPT, tally),
                count(Standing.OPEN, tally),
                count(Standing.OVERDUE, tally),
                count(Standing.DROPPED, tally),
                words.enumerated(entries.stream()
                        .filter(entry -> entry.item().status().isOpen())
                        .map(this::link)
                        .toList()));
    }

    private LinkView link(Ledger.Entry entry) {
        String page = addresses.of(SitePlan.pathOf(entry.report()));
        String place = Fragment.encoded(Ids.action(entry.item().id()));
        return LinkView.to(
                page + "#" + place, entry.report().id() + " " + entry.item().id());
    }
}
