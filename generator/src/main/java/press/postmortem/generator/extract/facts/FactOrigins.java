package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.facts.Vocabulary.Report;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Site;

/** Where the facts of one report stand, asked in the order in which they are read. */
public final class FactOrigins {
    private final Site site;
    private final Fields fields;
    private final BodyHead head;
    private final Headline headline;
    private final FileName file;
    private final Reading reading;

    FactOrigins(Site site, Fields fields, BodyHead head, Headline headline, FileName file, Reading reading) {
        this.site = site;
        this.fields = fields;
        this.head = head;
        this.headline = headline;
        this.file = file;
        this.reading = reading;
    }

    public Origin title() {
        return first(stated(Report.TITLE), stated(Report.LINK_TITLE), heading()).orElseGet(FactOrigins::fileName);
    }

    public Origin id() {
        return first(stated(Report.ID), stated(Report.SLUG)).orElseGet(FactOrigins::fileName);
    }

    /** Empty where the events tell it, or nothing does. */
    public Optional<Origin> date() {
        return first(
                        stated(Report.DATE),
                        dayOfTimes(),
                        dayOf(Report.STARTED_AT),
                        dayOf(Report.DETECTED_AT),
                        dayOf(Report.ENDED_AT),
                        dayOf(Report.RESOLVED_AT),
                        labelled(Report.DATE),
                        labelledDay(),
                        stated(Report.TITLE).or(this::heading).filter(title -> namesDay()),
                        headline.second()
                                .filter(heading -> isDay(Inline.plainText(heading.content())))
                                .map(FactOrigins::heading))
                .or(() -> file.date().isPresent() || isDay(file.title()) ? Optional.of(fileName()) : Optional.empty());
    }

    public Optional<Origin> severity() {
        return first(
                stated(Report.SEVERITY),
                labelled(Report.SEVERITY),
                stated(Report.TITLE)
                        .or(this::heading)
                        .filter(title -> headline.text()
                                .flatMap(words -> Severities.inTitle(words, site.severities()))
                                .isPresent()));
    }

    public Optional<Origin> impact() {
        return stated(Report.IMPACT);
    }

    /** Empty where the key times tell it, or nothing does. */
    public Optional<Origin> status() {
        return first(
                stated(Report.STATUS).filter(origin -> standing().isPresent()),
                stated(Report.RESOLVED),
                labelled(Report.STATUS));
    }

    public Optional<Origin> services() {
        return first(stated(Report.SERVICES), labelled(Report.SERVICES));
    }

    public Optional<Origin> authors() {
        return first(stated(Report.AUTHORS), labelled(Report.AUTHORS));
    }

    public Optional<Origin> zone() {
        return stated(Report.TIMEZONE)
                .or(() -> site.timezone().map(zone -> new Origin(Origin.Place.SITE, "timezone", OptionalInt.empty())));
    }

    public Optional<Origin> summary() {
        return stated(Report.SUMMARY);
    }

    public Optional<Origin> kind() {
        return stated(Report.KIND);
    }

    public Optional<Origin> regions() {
        return stated(Report.REGIONS);
    }

    public Optional<Origin> tags() {
        return first(stated(Report.TAGS), stated(Report.CATEGORIES));
    }

    public Optional<Origin> language() {
        return stated(Report.LANGUAGE);
    }

    public Optional<Origin> detection() {
        return first(stated(Report.DETECTION), labelled(Report.DETECTION));
    }

    public Optional<Origin> trigger() {
        return stated(Report.TRIGGER);
    }

    public Optional<Origin> causes() {
        return stated(Report.CAUSES);
    }

    public Optional<Origin> contributing() {
        return stated(Report.CONTRIBUTING);
    }

    /** Empty where sections of the text tell them, or nothing does. */
    public Optional<Origin> lessons() {
        return stated(Report.LESSONS);
    }

    public Optional<Origin> related() {
        return stated(Report.RELATED);
    }

    public Optional<Origin> updates() {
        return stated(Report.UPDATES);
    }

    public Optional<Origin> aliases() {
        return stated(Report.ALIASES);
    }

    public Optional<Origin> published() {
        return first(stated(Report.PUBLISHED), labelled(Report.PUBLISHED));
    }

    /** Empty where the repository tells it, or nothing does. */
    public Optional<Origin> lastModified() {
        return first(stated(Report.MODIFIED), labelled(Report.MODIFIED));
    }

    /** Empty where an event tells it, or nothing does. */
    public Optional<Origin> time(Milestone milestone) {
        Optional<Origin> stated = fields.get(Report.TIMES).flatMap(times -> stated(milestone, times));
        return switch (milestone) {
            case RESOLVED ->
                first(stated, stated(Report.RESOLVED_WHEN), stated(Report.RESOLVED_AT), labelled(milestone));
            case STARTED ->
                first(
                        stated,
                        stated(Report.RESOLVED_WHEN).flatMap(end -> stated(Report.DATE)),
                        stated(Report.STARTED_AT),
                        labelled(milestone));
            case DETECTED -> first(stated, stated(Report.DETECTED_AT), labelled(milestone));
            case MITIGATED -> first(stated, stated(Report.ENDED_AT), labelled(milestone));
            default -> first(stated, labelled(milestone));
        };
    }

    private Optional<Origin> labelled(Milestone milestone) {
        return head.time(milestone, reading)
                .map(time -> new Origin(
                        head.isOnImpact(time) ? Origin.Place.IMPACT : Origin.Place.HEAD,
                        "",
                        OptionalInt.of(time.offset())));
    }

    private static Optional<Origin> stated(Milestone milestone, Fields times) {
        Key<WrittenTime> key = Vocabulary.Times.of(milestone);
        return times.get(key).map(time -> frontMatter("times." + key.name(), time.offset()));
    }

    private Optional<Origin> stated(Key<?> key) {
        return fields.get(key).map(value -> frontMatter(fields.writtenKey(key), fields.offset(key)));
    }

    private Optional<?> standing() {
        return fields.get(Report.STATUS).flatMap(Type.Standing.Both::incident);
    }

    private Optional<Origin> dayOfTimes() {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone != Milestone.INTRODUCED)
                .filter(milestone -> fields.get(Report.TIMES)
                        .flatMap(times -> times.get(Vocabulary.Times.of(milestone)))
                        .flatMap(WrittenTime::day)
                        .isPresent())
                .flatMap(milestone -> time(milestone).stream())
                .findFirst();
    }

    private Optional<Origin> dayOf(Key<WrittenTime> key) {
        return stated(key)
                .filter(origin -> fields.get(key).flatMap(WrittenTime::day).isPresent());
    }

    private Optional<Origin> labelledDay() {
        return Arrays.stream(Milestone.values())
                .filter(milestone ->
                        head.time(milestone, reading).flatMap(WrittenTime::day).isPresent())
                .flatMap(milestone -> labelled(milestone).stream())
                .findFirst();
    }

    private Optional<Origin> labelled(Key<?> key) {
        OptionalInt offset = head.offset(key, reading);
        return offset.isPresent() ? Optional.of(new Origin(Origin.Place.HEAD, "", offset)) : Optional.empty();
    }

    private Optional<Origin> heading() {
        return headline.heading().map(FactOrigins::heading);
    }

    private static Origin heading(Block.Heading heading) {
        return new Origin(Origin.Place.HEADING, "", OptionalInt.of(heading.offset()));
    }

    private boolean namesDay() {
        return headline.text().filter(this::isDay).isPresent();
    }

    private boolean isDay(String title) {
        return reading.times().firstDate(title).flatMap(phrase -> phrase.day()).isPresent();
    }

    private static Origin frontMatter(String key, int offset) {
        return new Origin(Origin.Place.FRONT_MATTER, key, OptionalInt.of(offset));
    }

    private static Origin fileName() {
        return new Origin(Origin.Place.FILE_NAME, "", OptionalInt.empty());
    }

    @SafeVarargs
    private static Optional<Origin> first(Optional<Origin>... origins) {
        List<Origin> found = new ArrayList<>();
        for (Optional<Origin> origin : origins) {
            origin.ifPresent(found::add);
        }
        return found.stream().findFirst();
    }
}
