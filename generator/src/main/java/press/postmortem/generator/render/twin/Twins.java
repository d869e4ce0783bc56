package press.postmortem.generator.render.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.ledger.Ledger;
import press.postmortem.generator.render.ledger.PromiseRows;
import press.postmortem.generator.render.markdown.MarkdownWriter;
import press.postmortem.generator.render.markdown.Targets;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** Pages in Markdown, for those who read that better than HTML; they link to each other. */
public final class Twins {
    private final Edition edition;
    private final Words words;
    private final Phrases phrases;

    public Twins(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.phrases = edition.phrases();
    }

    public OutputFile.Text file(Planned.Twin twin) {
        return new OutputFile.Text(twin.path(), twin.page().accept(new Written(twin.path())));
    }

    private record Rows(String source, String href) implements Edition.Key<List<List<String>>> {}

    /** One of the files. */
    private final class Written implements Planned.ReadableVisitor<String> {
        private final Addresses addresses;

        /** @param path of the file */
        Written(String path) {
            this.addresses = Addresses.relativeTo(path).to(edition::twinOf);
        }

        @Override
        public String home(Planned.Home home) {
            return joined(home());
        }

        @Override
        public String incident(Planned.Incident incident) {
            return report(incident.postmortem());
        }

        @Override
        public String ledger(Planned.Ledger ledger) {
            return joined(ledger());
        }

        @Override
        public String metrics(Planned.Metrics metrics) {
            return joined(figures(metrics));
        }

        @Override
        public String learnt(Planned.Learnt learnt) {
            return joined(learnt(learnt.postmortems()));
        }

        @Override
        public String index(Planned.Index index) {
            return joined(entries(index));
        }

        @Override
        public String listingPage(Planned.ListingPage listing) {
            return joined(listing(listing.listing()));
        }

        @Override
        public String plain(Planned.Plain plain) {
            return joined(plain(plain.page()));
        }

        private String joined(Stream<String> parts) {
            return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
        }

        private String report(Postmortem report) {
            return new TwinReport(report, writer(report.source(), true)).text();
        }

        /** @param own whether the document stands here whole, so that its places are here */
        private MarkdownWriter writer(SourceFile source, boolean own) {
            PageLinks.Place place = own ? PageLinks.Place.of(source.path()) : PageLinks.Place.none();
            PageLinks links = new PageLinks(edition, addresses, place, source);
            return new MarkdownWriter(new Targets() {
                @Override
                public Optional<String> link(String target) {
                    return links.link(target).map(Links.Address::href);
                }

                @Override
                public Optional<String> image(String target) {
                    return links.image(target).map(Links.Address::href);
                }
            });
        }

        private Stream<String> plain(Page page) {
            MarkdownWriter writer = writer(page.document().source(), true);
            List<Inline> heading = page.heading().map(Block.Heading::content).orElse(List.of());
            boolean own = !Inline.plainText(heading).isBlank();
            return Stream.concat(
                    Stream.of("# " + (own ? writer.line(heading) : MarkdownWriter.plain(page.title()))),
                    text(page, writer));
        }

        private Stream<String> text(Page page, MarkdownWriter writer) {
            return Stream.of(
                    page.summary().map(MarkdownWriter::plain).orElse(""),
                    writer.blocks(page.document().blocks()),
                    writer.footnotes(page.document().footnotes()));
        }

        private Stream<String> home() {
            List<Postmortem> reports = edition.plan().library().postmortems();
            Stream<String> introduction = edition.plan().library().introduction().stream()
                    .flatMap(page -> text(page, writer(page.document().source(), true)));
            return Stream.of(
                            Stream.of(
                                    "# " + MarkdownWriter.plain(edition.site().title()),
                                    edition.site()
                                            .description()
                                            .map(MarkdownWriter::plain)
                                            .orElse("")),
                            introduction,
                            Stream.of(
                                    "## " + words.say("listing.reports"),
                                    reports.isEmpty() ? words.say("home.empty") : list(reports)))
                    .flatMap(parts -> parts);
        }

        private Stream<String> listing(Listing listing) {
            return Stream.concat(
                    Stream.of(
                            "# " + MarkdownWriter.plain(words.title(listing)),
                            MarkdownWriter.plain(words.description(listing)),
                            list(listing.postmortems())),
                    promises(listing.postmortems()));
        }

        private Stream<String> promises(List<Postmortem> reports) {
            String table = actions(reports);
            return table.isEmpty()
                    ? Stream.empty()
                    : Stream.of("## " + words.say("listing.promises"), edition.asOf(), table);
        }

        private String list(List<Postmortem> reports) {
            return new TwinList(edition, addresses).of(reports);
        }

        private Stream<String> entries(Planned.Index index) {
            String kind = index.kind().key();
            String entries = index.listings().stream()
                    .map(listing -> "- "
                            + TwinList.link(words.title(listing), addresses.of(listing.folder() + "index.html"))
                            + ": "
                            + words.count("reports", listing.postmortems().size())
                            + listing.description()
                                    .map(text -> ". " + MarkdownWriter.plain(text))
                                    .orElse(""))
                    .collect(Collectors.joining("\n"));
            return Stream.of("# " + words.say("nav." + kind), words.say("index." + kind), entries);
        }

        private Stream<String> ledger() {
            return Stream.of(
                    "# " + words.say("ledger.title"),
                    words.say("ledger.description"),
                    edition.asOf(),
                    actions(edition.plan().library().postmortems()));
        }

        private String actions(List<Postmortem> reports) {
            List<List<String>> rows = new ArrayList<>();
            reports.forEach(report -> rows.addAll(rows(report)));
            List<String> heads = Stream.of(
                            "actions.status", "actions.action", "actions.owner", "actions.due", "head.report")
                    .map(words::say)
                    .toList();
            return rows.isEmpty() ? "" : MarkdownWriter.table(heads, rows);
        }

        /** Rows that lead to their report alone are the same on all pages that write the address of the report alike. */
        private List<List<String>> rows(Postmortem report) {
            List<Ledger.Entry> entries = Ledger.entriesOf(edition, report);
            String href = addresses.of(SitePlan.pathOf(report));
            Supplier<List<List<String>>> rows =
                    () -> entries.stream().map(entry -> cells(entry, href)).toList();
            return entries.stream().anyMatch(Ledger.Entry::leading)
                    ? rows.get()
                    : edition.once(new Rows(report.source().path(), href), rows);
        }

        private List<String> cells(Ledger.Entry entry, String href) {
            ActionItem item = entry.item();
            MarkdownWriter writer = writer(entry.report().source(), false);
            return List.of(
                    MarkdownWriter.cell(new PromiseRows(edition).status(item).text()),
                    writer.cell(item.text()),
                    MarkdownWriter.cell(item.owner().orElse("")),
                    MarkdownWriter.cell(item.due().map(Moment::written).orElse("")),
                    TwinList.link(entry.report().id(), href));
        }

        private Stream<String> learnt(List<Postmortem> reports) {
            Stream<String> all = reports.stream().flatMap(report -> {
                MarkdownWriter writer = writer(report.source(), false);
                String title = TwinList.link(report.title(), addresses.of(SitePlan.pathOf(report)));
                Lessons lessons = report.lessons();
                return Stream.of(
                        "## " + title,
                        lessons("lessons.well", lessons.well(), writer),
                        lessons("lessons.poorly", lessons.poorly(), writer),
                        lessons("lessons.lucky", lessons.lucky(), writer));
            });
            return Stream.concat(Stream.of("# " + words.say("learnt.title"), words.say("learnt.description")), all);
        }

        private String lessons(String title, List<Lessons.Lesson> lessons, MarkdownWriter writer) {
            return lessons.isEmpty()
                    ? ""
                    : "### " + words.say(title) + "\n\n"
                            + lessons.stream()
                                    .map(lesson -> "- " + writer.line(lesson.text()))
                                    .collect(Collectors.joining("\n"));
        }

        private Stream<String> figures(Planned.Metrics metrics) {
            List<Figure> figures = List.of(Figure.values());
            List<String> heads = Stream.concat(
                            Stream.of(words.say("head.report"), words.say("head.day"), words.say("head.severity")),
                            figures.stream().map(figure -> words.say("figure." + figure.key())))
                    .toList();
            List<List<String>> rows = edition.plan().library().postmortems().stream()
                    .map(report -> figures(report, figures))
                    .toList();
            String data = Stream.of(metrics.csv().path(), metrics.json().path())
                    .map(path -> TwinList.link(path.substring(path.indexOf('/') + 1), addresses.of(path)))
                    .collect(Collectors.joining(", "));
            return Stream.of(
                    "# " + words.say("metrics.title"),
                    words.say("metrics.description"),
                    words.say("data") + ": " + data,
                    MarkdownWriter.table(heads, rows));
        }

        private List<String> figures(Postmortem report, List<Figure> figures) {
            List<String> row = new ArrayList<>();
            row.add(TwinList.link(report.id(), addresses.of(SitePlan.pathOf(report))));
            row.add(report.date().map(Object::toString).orElse(""));
            row.add(report.severity()
                    .map(SeverityLevel::id)
                    .map(MarkdownWriter::cell)
                    .orElse(""));
            figures.forEach(figure ->
                    row.add(figure.of(report.times()).map(phrases::span).orElse("")));
            return row;
        }
    }
}
