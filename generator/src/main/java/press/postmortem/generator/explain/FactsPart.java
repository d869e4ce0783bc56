package press.postmortem.generator.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.extract.facts.FactOrigins;
import press.postmortem.generator.extract.facts.Origin;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Term;

/** The facts, and where each was found. */
final class FactsPart {
    private static final String NOWHERE = "not found";

    private final Subject subject;
    private final Postmortem report;
    private final FactOrigins origins;
    private final List<List<String>> rows = new ArrayList<>();

    FactsPart(Subject subject) {
        this.subject = subject;
        this.report = subject.report();
        this.origins = subject.origins();
    }

    void print(Sheet sheet) {
        add("title", report.title(), subject.place(origins.title()));
        add("id", report.id(), subject.place(origins.id()));
        add(
                "date",
                report.date().map(LocalDate::toString),
                origins.date().map(subject::place).or(this::firstDay));
        add("severity", report.severity().map(severity -> severity.id()), place(origins.severity()));
        report.impact()
                .ifPresent(impact -> add("impact", Optional.of(SpokenValues.term(impact)), place(origins.impact())));
        add(
                "status",
                report.status().map(SpokenValues::term),
                place(origins.status()).or(() -> Optional.of("its key times: it is over")));
        if (report.documentStatus() != DocumentStatus.FINAL) {
            add("document", SpokenValues.term(report.documentStatus()), "");
        }
        add("services", joined(report.services()), place(origins.services()));
        add("authors", joined(report.authors().stream().map(Person::name).toList()), place(origins.authors()));
        add("zone", report.zone().map(Object::toString), place(origins.zone()));
        report.times().moments().forEach(this::addTime);
        addDetails();
        sheet.part("Facts");
        sheet.table(rows);
    }

    /** What hardly any report says all of: where it says nothing, there is no line. */
    private void addDetails() {
        addStated("summary", Stream.of(SpokenValues.text(report.summary())), origins.summary());
        addStated("kind", origins.kind().map(said -> SpokenValues.term(report.kind())).stream(), origins.kind());
        addStated("regions", joined(report.regions()).stream(), origins.regions());
        addStated("tags", joined(report.tags()).stream(), origins.tags());
        addStated("language", report.language().stream(), origins.language());
        addStated("detection", report.detection().map(FactsPart::words).stream(), origins.detection());
        addStated(
                "trigger",
                report.trigger().map(set -> words(set.type(), SpokenValues.text(set.text()))).stream(),
                origins.trigger());
        addStated(
                "cause",
                report.causes().stream().map(cause -> words(cause.category(), SpokenValues.text(cause.text()))),
                origins.causes());
        addStated("contributing", report.contributing().stream().map(SpokenValues::text), origins.contributing());
        addStated("went well", stated(report.lessons().well()), origins.lessons());
        addStated("went poorly", stated(report.lessons().poorly()), origins.lessons());
        addStated("luck", stated(report.lessons().lucky()), origins.lessons());
        addStated("related", report.related().stream().map(FactsPart::words), origins.related());
        addStated(
                "update",
                report.updates().stream().map(update -> update.at() + ": " + SpokenValues.text(update.text())),
                origins.updates());
        addStated("aliases", joined(report.aliases()).stream(), origins.aliases());
        addStated("published", report.published().map(LocalDate::toString).stream(), origins.published());
        addStated("changed", report.lastModified().map(LocalDate::toString).stream(), origins.lastModified());
    }

    private void addStated(String name, Stream<String> values, Optional<Origin> origin) {
        String place = place(origin).orElse("");
        values.filter(value -> !value.isEmpty()).forEach(value -> add(name, value, place));
    }

    private static Stream<String> stated(List<Lessons.Lesson> lessons) {
        return lessons.stream().filter(Lessons.Lesson::fromFrontMatter).map(lesson -> SpokenValues.text(lesson.text()));
    }

    private static String words(Postmortem.Detection detection) {
        return words(
                detection.by(), detection.signal().map(SpokenValues::shortened).orElse(""));
    }

    private static String words(Postmortem.Related related) {
        return related.id()
                + related.relation()
                        .map(relation -> ", " + SpokenValues.term(relation))
                        .orElse("");
    }

    private static String words(Term term, String text) {
        return SpokenValues.term(term) + (text.isEmpty() ? "" : ": " + text);
    }

    private void addTime(Milestone milestone, Moment moment) {
        boolean asWritten = moment.written().equals(moment.iso());
        String value = (asWritten ? "" : SpokenValues.quoted(moment.written()) + " → ") + SpokenValues.meaning(moment);
        add(
                SpokenValues.term(milestone),
                Optional.of(value),
                origins.time(milestone).map(subject::place).or(() -> event(milestone, moment)));
    }

    private Optional<String> event(Milestone milestone, Moment moment) {
        return report.events().stream()
                .filter(event -> event.milestone().equals(Optional.of(milestone)))
                .filter(event -> event.moment().equals(moment))
                .findFirst()
                .map(this::place);
    }

    private Optional<String> firstDay() {
        return report.events().stream()
                .filter(event ->
                        event.moment().date().filter(PartialDate::isExact).isPresent())
                .findFirst()
                .map(this::place);
    }

    private String place(Event event) {
        return "event, " + subject.place(event.offset());
    }

    private Optional<String> place(Optional<Origin> origin) {
        return origin.map(subject::place);
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.stream().collect(Collectors.joining(", ")));
    }

    private void add(String name, Optional<String> value, Optional<String> place) {
        if (value.isPresent()) {
            add(name, value.get(), place.orElse(""));
        } else {
            add(name, NOWHERE, "");
        }
    }

    private void add(String name, String value, String place) {
        rows.add(List.of(name, SpokenValues.printable(value), place));
    }
}
