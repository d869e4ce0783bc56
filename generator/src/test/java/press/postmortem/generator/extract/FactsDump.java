package press.postmortem.generator.extract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Term;

/** Facts as people read them: a line each; what is as it always is goes without saying. */
final class FactsDump {
    private final StringBuilder out = new StringBuilder();
    private final SourceFile source;

    private FactsDump(SourceFile source) {
        this.source = source;
    }

    static String of(Postmortem postmortem, Collection<Diagnostic> diagnostics) {
        FactsDump dump = new FactsDump(postmortem.source());
        dump.postmortem(postmortem);
        dump.diagnostics(diagnostics);
        return dump.out.toString();
    }

    static String of(Site site, SourceFile source, Collection<Diagnostic> diagnostics) {
        FactsDump dump = new FactsDump(source);
        dump.site(site);
        dump.diagnostics(diagnostics);
        return dump.out.toString();
    }

    private void postmortem(Postmortem it) {
        line("title", it.title());
        it.heading().ifPresent(heading -> line("heading", "level " + heading.level() + place(heading.offset())));
        line("id", it.id());
        line("summary", text(it.summary()));
        line("date", it.date());
        line("kind", it.kind() == Kind.INCIDENT ? "" : it.kind().key());
        line("severity", it.severity().map(level -> level.id()));
        line("impact", it.impact().map(Term::key));
        line("status", it.status().map(Term::key));
        line(
                "document",
                it.documentStatus() == DocumentStatus.FINAL
                        ? ""
                        : it.documentStatus().key());
        line("services", it.services());
        line("regions", it.regions());
        line("tags", it.tags());
        it.authors().forEach(person -> line("author", person(person)));
        line("zone", it.zone());
        it.times().moments().forEach((milestone, moment) -> line(milestone.key(), moment(moment)));
        it.stated()
                .forEach(stated -> line(
                        "stated",
                        stated.label() + ": " + stated.written() + " = "
                                + stated.span().max() + place(stated.offset())));
        it.detection()
                .ifPresent(found -> line(
                        "detection",
                        found.by().key()
                                + found.signal().map(text -> ": " + text).orElse("")));
        it.trigger().ifPresent(trigger -> line("trigger", labelled(trigger.type(), trigger.text())));
        it.causes().forEach(cause -> line("cause", labelled(cause.category(), cause.text())));
        it.contributing().forEach(text -> line("contributing", text(text)));
        it.timelines().forEach(timeline -> timeline.events().forEach(this::event));
        it.actions().forEach(this::action);
        lessons("well", it.lessons().well());
        lessons("poorly", it.lessons().poorly());
        lessons("lucky", it.lessons().lucky());
        it.related()
                .forEach(other -> line(
                        "related",
                        other.id()
                                + other.relation().map(how -> " " + how.key()).orElse("")));
        it.updates().forEach(update -> line("update", update.at() + " " + text(update.text())));
        line("aliases", it.aliases());
        line("published", it.published());
        line("modified", it.lastModified());
        it.extra().forEach((key, value) -> line("extra", key + ": " + value));
    }

    private void site(Site it) {
        Site unnamed = Site.unnamed();
        line("title", it.title());
        line("description", it.description());
        line("motto", it.motto());
        line("footer", it.footer());
        it.organisation().ifPresent(whose -> line("organisation", whose.name() + address(whose.url())));
        line("base_url", it.baseUrl());
        line("language", it.language().tag());
        line("zone", it.timezone());
        it.services()
                .forEach(service -> line(
                        "service",
                        service.id() + ": " + service.name()
                                + service.description()
                                        .map(words -> ". " + words)
                                        .orElse("")
                                + address(service.url())));
        it.people().forEach(person -> line("person", person.handle() + ": " + person.name() + address(person.url())));
        if (!it.severities().equals(unnamed.severities())) {
            it.severities()
                    .forEach(level -> line(
                            "severity",
                            level.rank() + " " + level.id() + ": " + level.name()
                                    + level.description()
                                            .map(words -> ". " + words)
                                            .orElse("")
                                    + (level.aliases().isEmpty() ? "" : " " + level.aliases())));
        }
        it.synonyms().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .sorted()
                .forEach(line -> line("synonyms", line));
        line(
                "feed",
                it.feeds().equals(unnamed.feeds())
                        ? ""
                        : it.feeds().items() + " items"
                                + it.feeds().id().map(id -> " of " + id).orElse(""));
        line("print", it.printing().equals(unnamed.printing()) ? "" : printing(it.printing()));
        policy(it.policy());
    }

    private void policy(Policy policy) {
        policy.levels().forEach(level -> line("level", level(level)));
        policy.folders()
                .forEach(folder ->
                        folder.levels().forEach(level -> line("below", folder.path() + "/ " + level(level))));
        line("hosts", policy.leaks().hosts());
        line("identifiers", policy.leaks().identifiers());
        line("mail", policy.leaks().mailDomains());
        policy.leaks()
                .allowed()
                .forEach(allowed -> line(
                        "allow",
                        allowed.rule() + " " + allowed.value() + ": " + allowed.reason()
                                + allowed.until().map(day -> " until " + day).orElse("") + "  @"
                                + allowed.place().line()));
    }

    private static String level(Policy.RuleLevel level) {
        return level.rule() + " " + level.level() + "  @" + level.place().line() + ":"
                + level.place().column();
    }

    private static String printing(Printing it) {
        return String.join(" ", it.order().key(), it.paper().key(), it.start().key(), String.valueOf(it.limit()))
                + it.version().map(version -> ", version " + version).orElse("");
    }

    private void diagnostics(Collection<Diagnostic> diagnostics) {
        diagnostics.stream().sorted().forEach(each -> {
            out.append(each.location())
                    .append(": ")
                    .append(each.level())
                    .append('[')
                    .append(each.rule().id())
                    .append("]: ");
            out.append(each.message()).append('\n');
            if (!each.hint().isEmpty()) {
                out.append("  ").append(each.hint()).append('\n');
            }
        });
    }

    private void event(Event event) {
        line(
                "event",
                moment(event.moment()) + " | " + text(event.text())
                        + event.actors().stream().map(actor -> " by " + actor).collect(Collectors.joining())
                        + event.milestone().map(which -> " is " + which.key()).orElse("")
                        + event.phase().map(phase -> " in " + phase).orElse("")
                        + place(event.offset()));
    }

    private void action(ActionItem action) {
        line(
                "action",
                action.id() + " " + action.status().key() + " " + action.type().key() + " | " + text(action.text())
                        + action.owner().map(owner -> " by " + owner).orElse("")
                        + action.priority()
                                .map(priority -> " " + priority.key())
                                .orElse("")
                        + action.due().map(due -> " due " + due.iso()).orElse("")
                        + action.done().map(done -> " done " + done).orElse("")
                        + address(action.link())
                        + place(action.offset()));
    }

    private void lessons(String label, List<Lessons.Lesson> lessons) {
        lessons.forEach(lesson -> line(label, text(lesson.text()) + place(lesson.offset())));
    }

    private static String labelled(Term term, List<Inline> text) {
        return term.key() + (text.isEmpty() ? "" : ": " + text(text));
    }

    private static String moment(Moment moment) {
        String meaning = moment.iso() + moment.zone().map(zone -> " " + zone).orElse("");
        return moment.written() + " = " + (meaning.isBlank() ? "?" : meaning);
    }

    private static String person(Person person) {
        return person.name() + person.handle().map(handle -> " " + handle).orElse("") + address(person.url());
    }

    private static String address(Optional<String> url) {
        return url.map(address -> " <" + address + ">").orElse("");
    }

    private static String text(List<Inline> content) {
        return Inline.plainText(content);
    }

    private String place(int offset) {
        return "  @" + source.locate(offset).line() + ":"
                + source.locate(offset).column();
    }

    private void line(String label, Optional<?> value) {
        line(label, value.map(Objects::toString).orElse(""));
    }

    private void line(String label, List<String> values) {
        line(label, String.join(", ", values));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            out.append("%-12s %s\n".formatted(label, value));
        }
    }
}
