package press.postmortem.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.FileStamp;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Mentions;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.incident.Told;
import press.postmortem.generator.incident.TriggerType;

/** Builds small reports and libraries by hand, for the stages after {@code extract}. */
public final class Reports {
    private final String source;
    private String id;
    private String title;
    private String text = "";
    private List<Inline> summary = List.of();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> lastModified = Optional.empty();
    private Optional<SeverityLevel> severity = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private DocumentStatus documentStatus = DocumentStatus.FINAL;
    private Kind kind = Kind.INCIDENT;
    private Optional<Postmortem.Trigger> trigger = Optional.empty();
    private final List<Postmortem.Cause> causes = new ArrayList<>();
    private final List<List<Inline>> contributing = new ArrayList<>();
    private final List<Lessons.Lesson> lessons = new ArrayList<>();
    private final List<Postmortem.Related> related = new ArrayList<>();
    private Optional<ZoneId> zone = Optional.empty();
    private List<String> services = List.of();
    private List<String> tags = List.of();
    private List<String> aliases = List.of();
    private final List<Person> authors = new ArrayList<>();
    private final EnumMap<Milestone, Moment> times = new EnumMap<>(Milestone.class);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Timeline> timelines = new ArrayList<>();
    private final List<ActionList> actionLists = new ArrayList<>();
    private final List<StatedDuration> stated = new ArrayList<>();

    private Reports(String source) {
        this.source = source;
        this.id = source.replaceFirst("(/index)?[.]md$", "").replaceFirst(".*/", "");
        this.title = "About " + id;
    }

    /** The day as of which a library is up to date. */
    public static LocalDate newestDate(Library library) {
        return LastDay.among(library.postmortems().stream().map(LastDay::of).toList());
    }

    /** A report whose id is its file's or bundle's name. */
    public static Reports report(String source) {
        return new Reports(source);
    }

    public Reports id(String value) {
        id = value;
        return this;
    }

    public Reports title(String value) {
        title = value;
        return this;
    }

    /** The text of the source file, into which offsets point. */
    public Reports text(String value) {
        text = value;
        return this;
    }

    public Reports summary(String value) {
        summary = List.of(new Inline.Text(value, 0));
        return this;
    }

    public Reports date(String day) {
        date = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Reports published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Reports lastModified(String day) {
        lastModified = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Reports severity(int rank) {
        severity = Optional.of(SeverityLevel.standard().get(rank - 1));
        return this;
    }

    public Reports status(Status value) {
        status = Optional.of(value);
        return this;
    }

    public Reports documentStatus(DocumentStatus value) {
        documentStatus = value;
        return this;
    }

    public Reports kind(Kind value) {
        kind = value;
        return this;
    }

    public Reports trigger(TriggerType type, String words) {
        trigger = Optional.of(new Postmortem.Trigger(type, words(words)));
        return this;
    }

    public Reports cause(CauseCategory category, String words) {
        causes.add(new Postmortem.Cause(category, words(words)));
        return this;
    }

    public Reports contributing(String words) {
        contributing.add(words(words));
        return this;
    }

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, 0));
    }

    public Reports wentWell(String lesson) {
        lessons.add(new Lessons.Lesson(words(lesson), true, 0));
        return this;
    }

    public Reports related(String other, Relation relation) {
        related.add(new Postmortem.Related(other, Optional.of(relation), 0));
        return this;
    }

    public Reports zone(String name) {
        zone = Optional.of(ZoneId.of(name));
        return this;
    }

    public Reports services(String... names) {
        services = List.of(names);
        return this;
    }

    public Reports tags(String... names) {
        tags = List.of(names);
        return this;
    }

    public Reports aliases(String... paths) {
        aliases = List.of(paths);
        return this;
    }

    public Reports author(String name) {
        authors.add(new Person(name, Optional.empty(), Optional.empty()));
        return this;
    }

    public Reports time(Milestone milestone, Moment moment) {
        times.put(milestone, moment);
        return this;
    }

    public Reports paragraph(Inline... content) {
        blocks.add(new Block.Paragraph(List.of(content), blocks.size()));
        return this;
    }

    public Reports timeline(Timeline timeline) {
        timelines.add(timeline);
        return this;
    }

    public Reports stated(StatedDuration duration) {
        stated.add(duration);
        return this;
    }

    public Reports actions(ActionList list) {
        actionLists.add(list);
        return this;
    }

    public Postmortem build() {
        return new Postmortem(
                id,
                title,
                Optional.empty(),
                summary,
                List.of(),
                date,
                kind,
                severity,
                Optional.empty(),
                status,
                documentStatus,
                services,
                List.of(),
                tags,
                authors,
                Optional.empty(),
                zone,
                new KeyTimes(times),
                Optional.empty(),
                trigger,
                causes,
                contributing,
                new Lessons(lessons, List.of(), List.of()),
                related,
                List.of(),
                aliases,
                published,
                lastModified,
                timelines,
                actionLists,
                stated,
                Told.nothing(),
                Map.of(),
                document(source, text, blocks));
    }

    private static Document document(String source, String text, List<Block> blocks) {
        return new Document(new SourceFile(source, text), Yaml.Mapping.empty(), blocks, List.of());
    }

    public static Page page(String source, Inline... content) {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(content), 0));
        return new Page("About " + source, Optional.empty(), Optional.empty(), document(source, "", blocks));
    }

    public static Inline image(String target) {
        return new Inline.Image(target, "a picture", "", Map.of(), 0);
    }

    public static Inline link(String target) {
        return new Inline.Link(target, "", List.of(new Inline.Text("a link", 0)), false, 0);
    }

    public static Asset asset(String path) {
        return new Asset(path, Path.of("content", path), FileStamp.unknown());
    }

    public static Library library(Site site, Reports... reports) {
        return library(
                site,
                Optional.empty(),
                java.util.Arrays.stream(reports)
                        .map(Reports::build)
                        .sorted(Comparator.comparing(
                                        (Postmortem report) -> report.date().orElse(LocalDate.MIN))
                                .reversed()
                                .thenComparing(Postmortem::id))
                        .toList(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of());
    }

    public static Library library(Reports... reports) {
        return library(Site.unnamed().withBaseUrl("https://incidents.example/"), reports);
    }

    public static Library withPages(Library library, Page... pages) {
        return library(
                library.site(),
                library.siteSource(),
                library.postmortems(),
                library.introduction(),
                List.of(pages),
                library.assets(),
                library.statics());
    }

    public static Library withAssets(Library library, String... paths) {
        TreeMap<String, Asset> assets = new TreeMap<>();
        List.of(paths).forEach(path -> assets.put(path, asset(path)));
        return library(
                library.site(),
                library.siteSource(),
                library.postmortems(),
                library.introduction(),
                library.pages(),
                assets,
                library.statics());
    }

    public static Library withStatics(Library library, String... paths) {
        return library(
                library.site(),
                library.siteSource(),
                library.postmortems(),
                library.introduction(),
                library.pages(),
                library.assets(),
                java.util.Arrays.stream(paths).map(Reports::asset).toList());
    }

    /** A library that knows what its files refer to. */
    public static Library library(
            Site site,
            Optional<SourceFile> siteSource,
            List<Postmortem> reports,
            Optional<Page> introduction,
            List<Page> pages,
            SortedMap<String, Asset> assets,
            List<Asset> statics) {
        Map<String, List<Mention>> mentions = new HashMap<>();
        reports.forEach(report -> mentions.put(report.source().path(), Mentions.of(report)));
        Stream.concat(introduction.stream(), pages.stream())
                .forEach(page -> mentions.put(page.document().source().path(), Mentions.of(page)));
        return new Library(site, siteSource, reports, introduction, pages, assets, statics, mentions);
    }
}
