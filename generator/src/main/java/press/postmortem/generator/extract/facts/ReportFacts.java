package press.postmortem.generator.extract.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.facts.Vocabulary.Report;
import press.postmortem.generator.extract.time.DurationGrammar;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DetectedBy;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Postmortem.Cause;
import press.postmortem.generator.incident.Postmortem.Detection;
import press.postmortem.generator.incident.Postmortem.Related;
import press.postmortem.generator.incident.Postmortem.Trigger;
import press.postmortem.generator.incident.Postmortem.Update;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Told;
import press.postmortem.generator.incident.TriggerType;

/** What a report says outright: in front matter, else at the head of its body, in its title, in its file's name. */
public final class ReportFacts {
    private static final int MOST_WORDS_OF_A_NAME = 5;
    private static final int FEWEST_WORDS_OF_A_REMARK = 3;
    private static final int LONGEST_SIGNAL = 120;
    private static final String DRAFTS = "_drafts/";

    private final Document document;
    private final Site site;
    private final Yaml.Mapping frontMatter;
    private final Reading reading;
    private final Fields fields;
    private final FileName file;
    private final Headline headline;
    private final BodyHead head;
    private final Optional<ZoneId> zone;
    private final FrontMatterTimes times;
    private final FrontMatterTimes toldTimes;
    private final Optional<StatedDuration> duration;

    private ReportFacts(Document document, Habits habits, Site site) {
        this.document = document;
        this.site = site;
        this.frontMatter = ForeignTables.open(document.frontMatter(), Report.KEYS);
        Optional<ZoneId> preferred = statedZone(frontMatter).or(site::timezone);
        TimeGrammar grammar = new TimeGrammar(habits, preferred);
        this.reading = new Reading(document.source(), site.severities(), grammar);
        this.fields = Fields.read(frontMatter, Report.KEYS, reading);
        this.file = FileName.of(document.source().path());
        this.headline = Headline.ofReport(fields.get(Report.TITLE).or(() -> fields.get(Report.LINK_TITLE)), document);
        this.head = BodyHead.of(headline.body());
        this.zone = fields.get(Report.TIMEZONE).or(site::timezone);
        this.times = new FrontMatterTimes(fields.get(Report.TIMES))
                .or(Milestone.RESOLVED, fields.get(Report.RESOLVED_WHEN))
                .or(Milestone.STARTED, fields.get(Report.RESOLVED_WHEN).flatMap(end -> clockOfDate()))
                .or(Milestone.STARTED, fields.get(Report.STARTED_AT))
                .or(Milestone.DETECTED, fields.get(Report.DETECTED_AT))
                .or(Milestone.MITIGATED, fields.get(Report.ENDED_AT))
                .or(Milestone.RESOLVED, fields.get(Report.RESOLVED_AT));
        this.toldTimes = times.or(head, reading);
        this.duration = duration();
    }

    /**
     * Reads them. Timelines, actions and lessons are those of front matter; what only the rest of the body can tell is left
     * empty.
     *
     * @param habits of the whole file
     */
    public static Checked<Postmortem> read(Document document, Habits habits, Site site) {
        ReportFacts facts = new ReportFacts(document, habits, site);
        Postmortem postmortem = facts.postmortem();
        return new Checked<>(postmortem, facts.reading.diagnostics());
    }

    /** Where the facts of the same document stand. */
    public static FactOrigins origins(Document document, Site site) {
        ReportFacts facts =
                new ReportFacts(document, Habits.of(document.source().text()), site);
        return new FactOrigins(site, facts.fields, facts.head, facts.headline, facts.file, facts.reading.aside());
    }

    private static Optional<ZoneId> statedZone(Yaml.Mapping frontMatter) {
        return frontMatter
                .get(Report.TIMEZONE.name())
                .filter(Yaml.Scalar.class::isInstance)
                .flatMap(value -> ZoneIds.find(((Yaml.Scalar) value).text()));
    }

    private Postmortem postmortem() {
        Optional<LocalDate> date = date();
        date.ifPresent(this::checkName);
        checkStanding();
        KeyTimes moments = toldTimes.moments(date, zone);
        Optional<LocalDate> began =
                toldTimes.get(Milestone.STARTED).flatMap(WrittenTime::day).or(() -> date);
        return new Postmortem(
                id(),
                title(),
                headline.heading(),
                fields.list(Report.SUMMARY),
                Opening.of(headline.body(), head.lines()),
                date,
                fields.get(Report.KIND).orElse(Kind.INCIDENT),
                severity(),
                fields.get(Report.IMPACT),
                status(),
                documentStatus(),
                services(),
                fields.list(Report.REGIONS),
                tags(),
                authors(),
                fields.get(Report.LANGUAGE),
                zone,
                moments,
                fields.get(Report.DETECTION).map(ReportFacts::detection).or(this::headDetection),
                fields.get(Report.TRIGGER).map(ReportFacts::trigger),
                fields.list(Report.CAUSES).stream().map(ReportFacts::cause).toList(),
                fields.list(Report.CONTRIBUTING),
                fields.get(Report.LESSONS).map(ReportFacts::lessons).orElseGet(Lessons::none),
                fields.list(Report.RELATED).stream()
                        .flatMap(related -> related(related).stream())
                        .toList(),
                fields.list(Report.UPDATES).stream()
                        .flatMap(update -> update(update).stream())
                        .toList(),
                fields.list(Report.ALIASES),
                published(),
                fields.get(Report.MODIFIED).or(() -> head.find(Report.MODIFIED, reading)),
                FrontMatterTimeline.read(fields.list(Report.TIMELINE), date, zone),
                FrontMatterActions.read(fields.list(Report.ACTIONS), began, zone, reading),
                duration.stream().toList(),
                Told.nothing(),
                extra(),
                headline.body());
    }

    private String id() {
        Optional<String> written = fields.get(Report.ID);
        if (written.isEmpty()) {
            return fields.get(Report.SLUG).map(slug -> new FileName(slug).id()).orElseGet(file::id);
        }
        String safe = FileName.safe(written.get());
        if (!safe.equals(written.get())) {
            reading.report(ReadingRule.UNSAFE_ID, fields.offset(Report.ID), written.get(), safe);
        }
        return safe;
    }

    private String title() {
        if (headline.text().isEmpty() && !reading.isBlank()) {
            reading.report(ReadingRule.UNTITLED, 0, file.title());
        }
        return headline.text().orElseGet(file::title);
    }

    private Optional<LocalDate> date() {
        Optional<LocalDate> stated = fields.get(Report.DATE);
        stated.ifPresent(this::checkDate);
        return stated.or(times::day)
                .or(() -> head.find(Report.DATE, reading))
                .or(toldTimes::day)
                .or(() -> headline.text().flatMap(this::dayIn))
                .or(() -> headline.second().flatMap(heading -> dayIn(Inline.plainText(heading.content()))))
                .or(file::date)
                .or(() -> dayIn(file.title()));
    }

    /** A name may have the next day, as zones differ, or that of the publication. */
    private void checkName(LocalDate date) {
        file.date()
                .filter(day -> day.isBefore(date.minusDays(1)) || day.isAfter(date.plusMonths(1)))
                .ifPresent(
                        day -> reading.report(Diagnostic.of(ReadingRule.NAME_CONTRADICTION, placeOfDate(), day, date)));
    }

    /** Where the date is said as such; the file where it is known from something else. */
    private Location placeOfDate() {
        OptionalInt said = fields.get(Report.DATE).isPresent()
                ? OptionalInt.of(fields.offset(Report.DATE))
                : head.offset(Report.DATE, reading);
        return said.isPresent()
                ? reading.locate(said.getAsInt())
                : Location.ofFile(reading.locate(0).path());
    }

    private void checkDate(LocalDate date) {
        times.get(Milestone.STARTED)
                .flatMap(WrittenTime::day)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(date, day)) > (zone.isPresent() ? 0 : 1))
                .ifPresent(day -> reading.report(
                        ReadingRule.DATE_CONTRADICTION, fields.offset(Report.DATE), date, startedKey(), day));
        head.find(Report.DATE, reading)
                .filter(day -> !day.equals(date))
                .ifPresent(day -> reading.report(
                        ReadingRule.DATE_CONTRADICTION, fields.offset(Report.DATE), date, "the head of the text", day));
    }

    private String startedKey() {
        boolean among = fields.get(Report.TIMES)
                .flatMap(all -> all.get(Vocabulary.Times.of(Milestone.STARTED)))
                .isPresent();
        return "'" + (among ? "times.started" : fields.writtenKey(Report.STARTED_AT)) + "'";
    }

    private Optional<LocalDate> dayIn(String title) {
        return reading.times().firstDate(title).flatMap(TimePhrase::day);
    }

    /** The clock time beside the date: in cState that is when it began. */
    private Optional<WrittenTime> clockOfDate() {
        return frontMatter
                .get(Report.DATE.name())
                .filter(Yaml.Scalar.class::isInstance)
                .map(value -> WrittenTime.read((Yaml.Scalar) value, reading.aside()))
                .filter(time -> time.phrase().filter(TimePhrase::hasClock).isPresent());
    }

    private Optional<SeverityLevel> severity() {
        Optional<SeverityLevel> found = fields.get(Report.SEVERITY).or(() -> head.find(Report.SEVERITY, reading));
        if (found.isEmpty()) {
            head.codes(Report.SEVERITY).findFirst().ifPresent(code -> reportUnknown(Report.SEVERITY, code));
        }
        return found.or(() -> headline.text().flatMap(title -> Severities.inTitle(title, site.severities())));
    }

    /** What would be an error in front matter is a warning at the head of a body, which is no place for values alone. */
    private void reportUnknown(Key<?> key, Yaml.Scalar value) {
        Reading aside = reading.aside();
        key.type().read(key.name(), value, aside);
        aside.diagnostics().stream()
                .map(diagnostic -> diagnostic.withLevel(Level.WARNING))
                .forEach(reading::report);
    }

    private void checkStanding() {
        boolean said = fields.get(Report.STATUS).isPresent()
                || fields.get(Report.RESOLVED).isPresent()
                || headStanding().isPresent();
        if (!said) {
            head.words(Report.STATUS).findFirst().ifPresent(word -> reportUnknown(Report.STATUS, word));
        }
    }

    private Optional<Status> status() {
        return fields.get(Report.STATUS)
                .flatMap(Type.Standing.Both::incident)
                .or(() ->
                        fields.get(Report.RESOLVED).map(resolved -> resolved ? Status.RESOLVED : Status.INVESTIGATING))
                .or(() -> headStanding().flatMap(Type.Standing.Both::incident));
    }

    private DocumentStatus documentStatus() {
        return fields.get(Report.DOCUMENT)
                .flatMap(info -> info.get(Vocabulary.DocumentInfo.STATUS))
                .or(() -> fields.get(Report.STATUS).flatMap(Type.Standing.Both::report))
                .or(() -> isUnfinished() ? Optional.of(DocumentStatus.DRAFT) : Optional.empty())
                .or(() -> headStanding().flatMap(Type.Standing.Both::report))
                .orElse(DocumentStatus.FINAL);
    }

    private boolean isUnfinished() {
        return fields.get(Report.DRAFT)
                        .or(() -> head.findWhole(Report.DRAFT, reading))
                        .orElse(false)
                || isHeldBack()
                || isAmongDrafts();
    }

    /** Below the folder in which Jekyll looks for drafts. */
    private boolean isAmongDrafts() {
        String path = document.source().path();
        return path.startsWith(DRAFTS) || path.contains("/" + DRAFTS);
    }

    private boolean isHeldBack() {
        return fields.get(Report.PUBLISHED)
                .flatMap(Type.Publication.Said::whether)
                .filter(published -> !published)
                .isPresent();
    }

    private Optional<Type.Standing.Both> headStanding() {
        return head.find(Report.STATUS, reading);
    }

    /** Of those at the head of a body only names: what the site does not know may be prose. */
    private List<String> services() {
        if (fields.get(Report.SERVICES).isPresent()) {
            return fields.list(Report.SERVICES);
        }
        List<String> names = head.find(Report.SERVICES, reading).orElse(List.of());
        Optional<List<String>> listed =
                head.findWhole(Report.SERVICES, reading).map(ServiceNames::bare).filter(ServiceNames::areNames);
        return listed.orElse(names).stream()
                .flatMap(name -> known(name).or(() -> listed.map(all -> name)).stream())
                .distinct()
                .toList();
    }

    private Optional<String> known(String name) {
        return site.service(name).map(Site.Service::id);
    }

    private List<String> tags() {
        return Stream.concat(fields.list(Report.TAGS).stream(), fields.list(Report.CATEGORIES).stream())
                .distinct()
                .toList();
    }

    private List<Person> authors() {
        List<Byline.Name> stated = fields.list(Report.AUTHORS);
        return (stated.isEmpty() ? headAuthors() : stated)
                .stream().map(name -> name.in(site)).distinct().toList();
    }

    private List<Byline.Name> headAuthors() {
        List<Byline.Name> names = head.names(Report.AUTHORS).stream()
                .takeWhile(name -> !isDated(name) && !isRemark(name))
                .toList();
        boolean prose = names.stream()
                .flatMap(name -> name.words().stream())
                .anyMatch(words -> words.split(" ").length > MOST_WORDS_OF_A_NAME);
        return prose ? List.of() : names;
    }

    /** A day behind the names says when they wrote, as in {@code Author: Ada, 2024-03-01}. */
    private boolean isDated(Byline.Name name) {
        return name.words()
                .flatMap(reading.times()::leading)
                .filter(TimePhrase::hasDate)
                .isPresent();
    }

    /** Several words and no capital among them, as in {@code Author: Ada, written the same morning}. */
    private static boolean isRemark(Byline.Name name) {
        return name.words()
                .filter(words -> words.split(" ").length >= FEWEST_WORDS_OF_A_REMARK)
                .filter(words -> words.codePoints().noneMatch(Character::isUpperCase))
                .isPresent();
    }

    /** A line or so; what goes on is an account of it. */
    private Optional<Detection> headDetection() {
        return head.findWhole(Report.DETECTION, reading)
                .map(ReportFacts::detection)
                .filter(detection -> detection.signal().orElse("").length() <= LONGEST_SIGNAL);
    }

    private static Detection detection(Fields detection) {
        Optional<DetectedBy> by = detection.get(Vocabulary.Detection.BY);
        Optional<String> signal = detection.get(Vocabulary.Detection.SIGNAL);
        Optional<DetectedBy> alone = by.isPresent() ? by : signal.flatMap(Spellings.DETECTED_BY::find);
        return new Detection(
                alone.orElse(DetectedBy.UNKNOWN), by.isEmpty() && alone.isPresent() ? Optional.empty() : signal);
    }

    private static Trigger trigger(Fields trigger) {
        Optional<TriggerType> type = trigger.get(Vocabulary.Trigger.TYPE);
        List<Inline> text = trigger.list(Vocabulary.Trigger.TEXT);
        Optional<TriggerType> alone = type.isPresent() ? type : Spellings.TRIGGER.find(Inline.plainText(text));
        return new Trigger(alone.orElse(TriggerType.UNKNOWN), type.isEmpty() && alone.isPresent() ? List.of() : text);
    }

    private static Cause cause(Fields cause) {
        Optional<CauseCategory> category = cause.get(Vocabulary.Cause.CATEGORY);
        List<Inline> text = cause.list(Vocabulary.Cause.TEXT);
        Optional<CauseCategory> alone = category.isPresent() ? category : Spellings.CAUSE.find(Inline.plainText(text));
        return new Cause(
                alone.orElse(CauseCategory.UNKNOWN), category.isEmpty() && alone.isPresent() ? List.of() : text);
    }

    private static Lessons lessons(Fields lessons) {
        return new Lessons(
                lessons(lessons, Vocabulary.Lesson.WELL),
                lessons(lessons, Vocabulary.Lesson.POORLY),
                lessons(lessons, Vocabulary.Lesson.LUCKY));
    }

    private static List<Lessons.Lesson> lessons(Fields lessons, Key<List<List<Inline>>> key) {
        return lessons.list(key).stream()
                .map(text -> new Lessons.Lesson(
                        text,
                        true,
                        text.isEmpty() ? lessons.offset(key) : text.get(0).offset()))
                .toList();
    }

    private Optional<Related> related(Fields related) {
        return related.get(Vocabulary.Relative.ID)
                .map(id -> new Related(
                        id, related.get(Vocabulary.Relative.RELATION), related.offset(Vocabulary.Relative.ID)));
    }

    private Optional<Update> update(Fields update) {
        return update.get(Vocabulary.Update.AT).map(day -> new Update(day, update.list(Vocabulary.Update.TEXT)));
    }

    private Optional<LocalDate> published() {
        return fields.get(Report.PUBLISHED)
                .or(() -> head.find(Report.PUBLISHED, reading))
                .flatMap(Type.Publication.Said::day);
    }

    /** Empty where nothing is said, or something that is no length, as {@code ongoing}; an amount that can't be read is told. */
    private Optional<StatedDuration> duration() {
        Optional<String> written = fields.get(Report.DURATION);
        int offset = fields.offset(Report.DURATION);
        Optional<StatedDuration> stated = written.flatMap(text -> DurationGrammar.behindLabel(text)
                .map(found -> new StatedDuration(
                        fields.writtenKey(Report.DURATION), text, found.span(), Optional.empty(), offset)));
        written.filter(text -> stated.isEmpty() && DurationGrammar.tellsAmount(text))
                .ifPresent(text -> reading.report(ReadingRule.UNREADABLE_DURATION, offset, text));
        return stated;
    }

    private Map<String, String> extra() {
        Map<String, String> extra = new LinkedHashMap<>();
        if (duration.isEmpty()) {
            fields.get(Report.DURATION).ifPresent(written -> extra.put(fields.writtenKey(Report.DURATION), written));
        }
        Stream<Yaml.Entry> unread = Stream.of(Report.SEVERITY, Report.STATUS, Report.IMPACT, Report.KIND)
                .flatMap(key -> fields.unread(key).stream());
        Stream.concat(unread, fields.unknown().stream()).forEach(entry -> {
            String text = text(entry.value());
            if (!text.isBlank()) {
                extra.put(entry.key(), text);
            }
        });
        return extra;
    }

    private static String text(Yaml value) {
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.values().stream()
                    .map(ReportFacts::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Yaml.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + text(entry.value()))
                    .collect(Collectors.joining(", "));
        }
        return ((Yaml.Scalar) value).text().strip();
    }
}
