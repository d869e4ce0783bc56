package press.postmortem.generator.render.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.render.markdown.FrontMatter;
import press.postmortem.generator.render.markdown.MarkdownWriter;
import press.postmortem.generator.render.words.Phrases;

/**
 * A report in Markdown that could be one of the content: its facts as front matter, wherever its author wrote them, then its
 * text as its author ordered it. Read again, it tells the same.
 */
final class TwinReport {
    private final Postmortem report;
    private final MarkdownWriter writer;

    TwinReport(Postmortem report, MarkdownWriter writer) {
        this.report = report;
        this.writer = writer;
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("# " + title());
        parts.add(writer.blocks(report.document().blocks()));
        parts.add(writer.footnotes(report.document().footnotes()));
        return facts() + "\n" + parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private String title() {
        List<Inline> heading = report.heading().map(Block.Heading::content).orElse(List.of());
        return Inline.plainText(heading).isBlank() ? MarkdownWriter.plain(report.title()) : writer.line(heading);
    }

    private FrontMatter facts() {
        FrontMatter facts = new FrontMatter()
                .with("id", Optional.of(report.id()))
                .with("title", Optional.of(report.title()))
                .with("summary", Optional.of(writer.line(report.summary())).filter(text -> !text.isEmpty()))
                .with("date", report.date().map(Object::toString))
                .with(
                        "kind",
                        Optional.of(report.kind())
                                .filter(kind -> kind != Kind.INCIDENT)
                                .map(Term::key))
                .with("severity", report.severity().map(SeverityLevel::id))
                .with("impact", report.impact().map(Term::key))
                .with("status", report.status().map(Term::key))
                .with("services", report.services())
                .with("regions", report.regions())
                .with("lang", report.language())
                .with("timezone", report.zone().map(Object::toString))
                .with("times", times())
                .with("detection", detection())
                .with("trigger", trigger())
                .withAll("causes", report.causes().stream().map(this::cause).toList())
                .with(
                        "contributing",
                        report.contributing().stream().map(writer::line).toList())
                .with("authors", report.authors().stream().map(Person::name).toList())
                .withAll("timeline", timeline())
                .withAll("actions", actions())
                .withLists("lessons", lessons())
                .withAll(
                        "related",
                        report.related().stream().map(TwinReport::related).toList())
                .withAll("updates", report.updates().stream().map(this::update).toList())
                .with("document", document())
                .with("tags", report.tags())
                .with("published", report.published().map(Object::toString))
                .with("lastmod", report.lastModified().map(Object::toString));
        report.extra().forEach((key, value) -> facts.with(key, Optional.of(value)));
        return facts;
    }

    private Map<String, String> times() {
        Map<String, String> times = new LinkedHashMap<>();
        for (Milestone milestone : Milestone.values()) {
            report.times().get(milestone).ifPresent(moment -> times.put(milestone.key(), time(moment)));
        }
        return times;
    }

    /** With its offset, where it is a minute that has but one; else with its zone, unless that is the one of the report. */
    private String time(Moment moment) {
        if (moment.date().filter(date -> !date.either().isEmpty()).isPresent()) {
            return moment.written();
        }
        boolean minute = moment.start()
                .time()
                .filter(clock -> clock.minute().isPresent())
                .isPresent();
        if (minute
                && moment.end().isEmpty()
                && !moment.approximate()
                && Phrases.offset(moment).isPresent()) {
            return Phrases.machine(moment);
        }
        return moment.iso()
                + moment.zone()
                        .filter(zone -> !report.zone().equals(Optional.of(zone)))
                        .map(zone -> " " + zone.getId())
                        .orElse("");
    }

    private Map<String, String> detection() {
        Map<String, String> facts = new LinkedHashMap<>();
        report.detection().ifPresent(detection -> {
            facts.put("by", detection.by().key());
            detection.signal().ifPresent(signal -> facts.put("signal", signal));
        });
        return facts;
    }

    private Map<String, String> trigger() {
        return report.trigger()
                .map(trigger -> worded("type", trigger.type(), trigger.text()))
                .orElse(Map.of());
    }

    private Map<String, String> cause(Postmortem.Cause cause) {
        return worded("category", cause.category(), cause.text());
    }

    private Map<String, String> worded(String key, Term term, List<Inline> text) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(key, term.key());
        if (!text.isEmpty()) {
            facts.put("text", writer.line(text));
        }
        return facts;
    }

    private static Map<String, String> related(Postmortem.Related related) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", related.id());
        related.relation().ifPresent(relation -> facts.put("relation", relation.key()));
        return facts;
    }

    private Map<String, String> update(Postmortem.Update update) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("at", update.at().toString());
        facts.put("text", writer.line(update.text()));
        return facts;
    }

    private Map<String, String> document() {
        return report.documentStatus() == DocumentStatus.FINAL
                ? Map.of()
                : Map.of("status", report.documentStatus().key());
    }

    private List<Map<String, String>> timeline() {
        return report.timelines().stream()
                .filter(timeline -> timeline.stretch().isEmpty())
                .flatMap(timeline -> timeline.events().stream())
                .map(this::event)
                .toList();
    }

    private Map<String, String> event(Event event) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("at", event.moment().written());
        facts.put("text", writer.line(event.text()));
        put(facts, "actor", Optional.of(String.join(", ", event.actors())));
        put(facts, "is", event.milestone().map(Term::key));
        put(facts, "phase", event.phase());
        return facts;
    }

    private List<Map<String, String>> actions() {
        return report.actionLists().stream()
                .filter(list -> list.stretch().isEmpty())
                .flatMap(list -> list.items().stream())
                .map(this::action)
                .toList();
    }

    private Map<String, String> action(ActionItem item) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", item.id());
        facts.put("text", writer.line(item.text()));
        put(
                facts,
                "type",
                Optional.of(item.type())
                        .filter(type -> type != ActionType.OTHER)
                        .map(Term::key));
        Optional<String> known = Optional.of(item.status())
                .filter(status -> status != ActionStatus.UNKNOWN)
                .map(Term::key);
        put(facts, "status", item.statusWritten().or(() -> known));
        put(facts, "owner", item.owner());
        put(facts, "priority", item.priority().map(Term::key));
        put(facts, "due", item.due().map(Moment::written));
        put(facts, "done", item.done().map(Object::toString));
        put(facts, "link", item.link());
        return facts;
    }

    private Map<String, List<String>> lessons() {
        Map<String, List<String>> lessons = new LinkedHashMap<>();
        lessons.put("well", lessons(report.lessons().well()));
        lessons.put("poorly", lessons(report.lessons().poorly()));
        lessons.put("lucky", lessons(report.lessons().lucky()));
        return lessons;
    }

    private List<String> lessons(List<Lessons.Lesson> lessons) {
        return lessons.stream()
                .filter(Lessons.Lesson::fromFrontMatter)
                .map(lesson -> writer.line(lesson.text()))
                .toList();
    }

    private static void put(Map<String, String> facts, String key, Optional<String> value) {
        value.filter(known -> !known.isEmpty()).ifPresent(known -> facts.put(key, known));
    }
}
