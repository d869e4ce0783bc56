package press.postmortem.generator.render.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.render.view.FactView;
import press.postmortem.generator.render.view.PrintView;
import press.postmortem.generator.render.view.ReportView;
import press.postmortem.generator.render.words.Direction;
import press.postmortem.generator.render.words.Words;

/** All reports of a scope on one page, for paper: a cover, a table of contents, the reports. */
public final class PrintPage {
    private final Edition edition;
    private final Words words;
    private final Planned.Print planned;
    private final Planned.Scope scope;
    private final Addresses addresses;
    private final List<Galley> set;

    public PrintPage(Edition edition, Galleys galleys, Planned.Print planned) {
        this.edition = edition;
        this.words = edition.words();
        this.planned = planned;
        this.scope = planned.scope();
        this.addresses = Addresses.relativeTo(planned.path());
        this.set = scope.postmortems().stream()
                .map(report -> galleys.galley(report, planned))
                .toList();
    }

    public OutputFile.Print file() {
        return new OutputFile.Print(planned.path(), edition.theme().render(Template.PRINT, view()), set);
    }

    private PrintView view() {
        Site site = edition.site();
        String back = scope.folder() + "index.html";
        return new PrintView(
                site.language().tag(),
                Direction.of(site.language().tag()),
                name(site),
                words.title(scope),
                site.title(),
                addresses.ofFolder(Theme.FOLDER),
                addresses.of(planned.stylePath()),
                !scope.isSingle(),
                site.printing().start() == Printing.Start.RECTO,
                edition.link(back, addresses, words.say("print.back")),
                edition.book(Planned.Book.pathOf(planned.path(), scope), addresses),
                scope.listing().map(this::kind).orElse(""),
                scope.listing()
                        .map(Listing::description)
                        .orElse(site.description())
                        .orElse(""),
                facts(site),
                reports(),
                scope.isSingle() ? List.of() : new ReportIndex(edition, scope.postmortems()).subjects());
    }

    /** What readers of several sites know it by. */
    private String name(Site site) {
        String title = words.title(scope);
        return title.equals(site.title()) ? title : title + " · " + site.title();
    }

    private String kind(Listing listing) {
        return words.say("kind." + listing.kind().key());
    }

    private List<FactView> facts(Site site) {
        List<FactView> facts = new ArrayList<>();
        fact(facts, "print.by", site.organisation().map(Site.Organisation::name));
        fact(facts, "print.scope", Optional.of(scope.listing().map(this::named).orElse(words.say("print.all"))));
        fact(
                facts,
                "print.reports",
                Optional.of(words.number(scope.postmortems().size())));
        fact(facts, "print.dates", dates());
        fact(facts, "print.version", site.printing().version());
        fact(facts, "print.asof", edition.day().map(edition.phrases()::date));
        fact(facts, "print.published", site.baseUrl());
        return facts;
    }

    private void fact(List<FactView> facts, String label, Optional<String> value) {
        value.ifPresent(known -> facts.add(new FactView(words.say(label), known, "")));
    }

    private String named(Listing listing) {
        return words.say("print.named", kind(listing), words.title(scope));
    }

    /** From the first incident to the last; empty where none has a date. */
    private Optional<String> dates() {
        TreeSet<LocalDate> days = scope.postmortems().stream()
                .flatMap(report -> report.date().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String first = edition.phrases().date(days.first());
        String last = edition.phrases().date(days.last());
        return Optional.of(days.size() == 1 ? first : words.say("across", first, last));
    }

    private List<PrintView.PrintedView> reports() {
        List<PrintView.PrintedView> reports = new ArrayList<>();
        for (Galley galley : set) {
            String number = String.valueOf(reports.size() + 1);
            String id = Edition.top(Ids.prefix(galley.report()));
            ReportView listed = new Listed(edition, addresses).view(galley.report());
            reports.add(new PrintView.PrintedView(number, id, listed, galley.html()));
        }
        return reports;
    }
}
