package press.postmortem.generator.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.edition.TitleOrder;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.search.SearchIndex;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.render.view.SearchView;
import press.postmortem.generator.render.view.SearchView.ChoiceView;
import press.postmortem.generator.render.view.SearchView.CriterionView;
import press.postmortem.generator.render.view.SearchView.FoundView;
import press.postmortem.generator.render.view.SearchView.LetterView;
import press.postmortem.generator.render.words.Words;

/** Every report from A to Z, and what is needed to search them. */
final class SearchPage {
    private static final String STATUS = "status";

    private final Edition edition;
    private final Words words;
    private final Addresses addresses;
    private final Listed listed;

    SearchPage(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.words = edition.words();
        this.addresses = addresses;
        this.listed = new Listed(edition, addresses);
    }

    /** What the page's script searches: the reports in the order of the page. */
    static String index(Edition edition) {
        return SearchIndex.write(reports(edition).parallelStream()
                .map(report -> SearchableReport.of(edition, report))
                .toList());
    }

    private static List<Postmortem> reports(Edition edition) {
        return TitleOrder.of(edition.plan().library().postmortems());
    }

    SearchView view(Planned.Search planned) {
        List<Postmortem> reports = reports(edition);
        return new SearchView(
                addresses.ofFolder(Theme.FOLDER),
                addresses.of(planned.index().path()),
                addresses.of(planned.library().path()),
                words.say("search.caption", words.count("reports", reports.size())),
                filters(reports),
                letters(reports));
    }

    private List<CriterionView> filters(List<Postmortem> reports) {
        List<CriterionView> filters = new ArrayList<>();
        filters.add(filter(Listing.Kind.SERVICE));
        filters.add(filter(Listing.Kind.SEVERITY));
        filters.add(filter(Listing.Kind.YEAR));
        filters.add(new CriterionView(
                STATUS,
                words.say("answer.status"),
                Arrays.stream(Status.values())
                        .filter(status -> reports.stream()
                                .anyMatch(report ->
                                        report.status().filter(status::equals).isPresent()))
                        .map(status -> new ChoiceView(status.key(), Words.capitalised(words.term(status))))
                        .toList()));
        filters.add(filter(Listing.Kind.TAG));
        return filters.stream().filter(filter -> !filter.choices().isEmpty()).toList();
    }

    private CriterionView filter(Listing.Kind kind) {
        return new CriterionView(
                kind.key(),
                words.say("kind." + kind.key()),
                edition.plan().listings(kind).stream()
                        .map(listing -> new ChoiceView(listing.slug(), words.title(listing)))
                        .toList());
    }

    private List<LetterView> letters(List<Postmortem> reports) {
        Map<String, List<FoundView>> found = new LinkedHashMap<>();
        for (Postmortem report : reports) {
            found.computeIfAbsent(TitleOrder.letter(report.title()), unseen -> new ArrayList<>())
                    .add(found(report));
        }
        return found.entrySet().stream()
                .map(entry -> letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LetterView letter(String letter, List<FoundView> reports) {
        String id = Ids.letter(letter);
        return new LetterView(id, "#" + Fragment.encoded(id), letter, reports);
    }

    private FoundView found(Postmortem report) {
        return new FoundView(
                listed.view(report),
                values(report, Listing.Kind.SERVICE),
                values(report, Listing.Kind.SEVERITY),
                values(report, Listing.Kind.YEAR),
                report.status().map(Term::key).orElse(""),
                values(report, Listing.Kind.TAG));
    }

    private String values(Postmortem report, Listing.Kind kind) {
        return edition.topics(report, kind).stream().map(Listing.Topic::slug).collect(Collectors.joining(" "));
    }
}
