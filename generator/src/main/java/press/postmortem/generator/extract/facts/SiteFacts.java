package press.postmortem.generator.extract.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.facts.Vocabulary.SiteFile;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.Books;
import press.postmortem.generator.incident.Feeds;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;

/** {@code site.yaml} → {@link Site}. */
public final class SiteFacts {
    private final Fields fields;
    private final Reading reading;

    private SiteFacts(Fields fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
    }

    /** What it says; what it does not say is as in {@link Site#unnamed}. */
    public static Checked<Site> read(SourceFile source, Yaml.Mapping yaml) {
        TimeGrammar times = new TimeGrammar(Habits.UNKNOWN, Optional.empty());
        Reading reading = new Reading(source, SeverityLevel.standard(), times);
        Site site = new SiteFacts(Fields.read(yaml, SiteFile.KEYS, reading), reading).site();
        return new Checked<>(site, reading.diagnostics());
    }

    private Site site() {
        Site unnamed = Site.unnamed();
        List<SeverityLevel> severities = severities();
        return new Site(
                fields.get(SiteFile.TITLE).orElse(unnamed.title()),
                fields.get(SiteFile.DESCRIPTION),
                fields.get(SiteFile.MOTTO),
                fields.get(SiteFile.FOOTER),
                fields.get(SiteFile.ORGANISATION).flatMap(this::organisation),
                fields.get(SiteFile.BASE_URL),
                fields.get(SiteFile.LANGUAGE)
                        .map(tag -> new Site.Language(tag, reading.locate(fields.offset(SiteFile.LANGUAGE))))
                        .orElse(unnamed.language()),
                fields.get(SiteFile.TIMEZONE),
                services(),
                people(),
                severities.isEmpty() ? unnamed.severities() : severities,
                fields.get(SiteFile.SYNONYMS).map(SiteFacts::synonyms).orElse(unnamed.synonyms()),
                fields.get(SiteFile.FEED).map(SiteFacts::feeds).orElse(unnamed.feeds()),
                fields.get(SiteFile.PRINT).map(SiteFacts::printing).orElse(unnamed.printing()),
                fields.get(SiteFile.PDF).map(this::books).orElse(unnamed.books()),
                fields.get(SiteFile.CHECKS)
                        .map(checks -> new PolicyFacts(checks, reading).policy())
                        .orElse(unnamed.policy()));
    }

    private static Map<String, List<String>> synonyms(Fields synonyms) {
        return Vocabulary.Synonyms.ALL.stream()
                .filter(key -> synonyms.get(key).isPresent())
                .collect(Collectors.toMap(Key::name, synonyms::list));
    }

    private static Feeds feeds(Fields feed) {
        return new Feeds(
                feed.get(Vocabulary.Feed.ITEMS).orElse(Feeds.standard().items()), feed.get(Vocabulary.Feed.ID));
    }

    private static Printing printing(Fields print) {
        Printing standard = Printing.standard();
        return new Printing(
                print.get(Vocabulary.Print.ORDER).orElse(standard.order()),
                print.get(Vocabulary.Print.PAPER).orElse(standard.paper()),
                print.get(Vocabulary.Print.START).orElse(standard.start()),
                print.get(Vocabulary.Print.LIMIT).orElse(standard.limit()),
                print.get(Vocabulary.Print.VERSION));
    }

    private Books books(Fields pdf) {
        return new Books(
                pdf.get(Vocabulary.Pdf.BOOKS).orElse(true),
                pdf.get(Vocabulary.Pdf.ARCHIVE).orElse(false),
                pdf.list(Vocabulary.Pdf.FONTS).stream()
                        .map(path -> new Books.Font(path, reading.locate(pdf.offset(Vocabulary.Pdf.FONTS))))
                        .toList());
    }

    private Optional<Site.Organisation> organisation(Fields organisation) {
        return organisation
                .get(Vocabulary.Organisation.NAME)
                .map(name -> new Site.Organisation(name, organisation.get(Vocabulary.Organisation.URL)));
    }

    private List<Site.Service> services() {
        return unique(fields.list(SiteFile.SERVICES), Vocabulary.Service.ID, "The service").stream()
                .map(service -> new Site.Service(
                        service.get(Vocabulary.Service.ID).orElseThrow(),
                        service.get(Vocabulary.Service.NAME)
                                .or(() -> service.get(Vocabulary.Service.ID))
                                .orElseThrow(),
                        service.get(Vocabulary.Service.DESCRIPTION),
                        service.get(Vocabulary.Service.URL)))
                .toList();
    }

    private List<Site.Member> people() {
        return unique(fields.list(SiteFile.PEOPLE), Vocabulary.Member.HANDLE, "The handle").stream()
                .map(person -> {
                    String handle = person.get(Vocabulary.Member.HANDLE)
                            .map(Byline::withAt)
                            .orElseThrow();
                    return new Site.Member(
                            handle,
                            person.get(Vocabulary.Member.NAME).orElse(handle),
                            person.get(Vocabulary.Member.URL),
                            person.get(Vocabulary.Member.PRIVATE).orElse(false));
                })
                .toList();
    }

    private List<SeverityLevel> severities() {
        List<Fields> levels = unique(fields.list(SiteFile.SEVERITIES), Vocabulary.Severity.ID, "The severity");
        return IntStream.range(0, levels.size())
                .mapToObj(i -> severity(i + 1, levels.get(i)))
                .toList();
    }

    private static SeverityLevel severity(int rank, Fields level) {
        String id = level.get(Vocabulary.Severity.ID).orElseThrow();
        return new SeverityLevel(
                id,
                rank,
                level.get(Vocabulary.Severity.NAME).orElse(id),
                level.get(Vocabulary.Severity.DESCRIPTION),
                level.list(Vocabulary.Severity.ALIASES));
    }

    /** Those that have a name of their own; what has none, or another's, is reported and left out. */
    private List<Fields> unique(List<Fields> items, Key<String> id, String what) {
        Set<String> seen = new HashSet<>();
        Function<String, String> fold = Folding::lettersAndDigits;
        return items.stream()
                .filter(item -> item.get(id)
                        .filter(name -> seen.add(fold.apply(name)) || reportTwice(what, name, item.offset(id)))
                        .isPresent())
                .toList();
    }

    private boolean reportTwice(String what, String name, int offset) {
        reading.report(ReadingRule.LISTED_TWICE, offset, what, name);
        return false;
    }
}
