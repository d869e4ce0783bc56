package press.postmortem.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Stretches;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.search.Searchable;

/** A {@link Postmortem} → {@link Searchable}: every word that its page says of it, each where it stands. */
final class SearchableReport {
    private final Edition edition;
    private final Postmortem report;
    private final Stretches stretches;
    private final List<Part> parts = new ArrayList<>();

    private SearchableReport(Edition edition, Postmortem report) {
        this.edition = edition;
        this.report = report;
        this.stretches = Stretches.of(report);
    }

    /**
     * An outermost section of the body, or what stands before the first.
     *
     * @param offset where it starts in its file
     */
    private record Part(String place, String title, int offset, List<String> texts) {
        void say(String text) {
            if (!text.isBlank()) {
                texts.add(text);
            }
        }

        void say(List<Inline> text) {
            say(Inline.plainText(text));
        }
    }

    static Searchable of(Edition edition, Postmortem report) {
        return new SearchableReport(edition, report).searchable();
    }

    private Searchable searchable() {
        parts.add(new Part("", "", Integer.MIN_VALUE, new ArrayList<>()));
        facts();
        body();
        report.timelines().forEach(this::timeline);
        report.actionLists().forEach(this::actions);
        report.document().footnotes().stream().map(Document.Footnote::content).forEach(note -> blocks(note, head()));
        Listed listed = new Listed(edition, Addresses.relativeTo(""));
        return new Searchable(
                report.id(),
                report.title(),
                listed.stand(report),
                report.events().stream().map(this::shown).toList(),
                report.actions().stream().map(SearchableReport::shown).toList(),
                parts.stream()
                        .map(part -> new Searchable.Section(part.place(), part.title(), part.texts()))
                        .toList());
    }

    private Part head() {
        return parts.get(0);
    }

    /** What stands above the text and below it. */
    private void facts() {
        Part head = head();
        head.say(report.summary());
        Stream.of(Listing.Kind.SERVICE, Listing.Kind.TAG)
                .flatMap(kind -> edition.topics(report, kind).stream())
                .map(Listing.Topic::title)
                .forEach(head::say);
        report.regions().forEach(head::say);
        report.severity().map(SeverityLevel::name).ifPresent(head::say);
        report.authors().stream().map(Person::name).forEach(head::say);
        report.detection().flatMap(Postmortem.Detection::signal).ifPresent(head::say);
        report.trigger().ifPresent(trigger -> head.say(trigger.text()));
        report.causes().forEach(cause -> head.say(cause.text()));
        report.contributing().forEach(head::say);
        Stream.of(
                        report.lessons().well(),
                        report.lessons().poorly(),
                        report.lessons().lucky())
                .flatMap(List::stream)
                .filter(Lessons.Lesson::fromFrontMatter)
                .forEach(lesson -> head.say(lesson.text()));
        report.updates().forEach(update -> head.say(update.text()));
        report.extra().forEach((key, value) -> {
            head.say(key);
            head.say(value);
        });
    }

    private void body() {
        Outline outline = new Outline(1);
        for (Block block : report.document().blocks()) {
            boolean outermost = block instanceof Block.Heading heading
                    && !isStoodFor(block)
                    && outline.enter(heading.level(), heading.id(), "") == 1;
            if (outermost) {
                open((Block.Heading) block);
            }
            say(Walk.all(List.of(block), this::isStoodFor), parts.get(parts.size() - 1));
        }
    }

    private void open(Block.Heading heading) {
        String title = Inline.plainText(heading.content()).strip();
        String place = Fragment.encoded(Ids.own(heading.id()));
        parts.add(new Part(place, title, heading.offset(), new ArrayList<>()));
    }

    private boolean isStoodFor(Block block) {
        return stretches.contain(block.offset());
    }

    private void timeline(Timeline timeline) {
        Part part = around(timeline.stretch());
        blocks(timeline.preamble(), part);
        for (Event event : timeline.events()) {
            event.actors().forEach(part::say);
            fields(event.fields(), part);
            blocks(event.evidence(), part);
        }
    }

    private void actions(ActionList list) {
        Part part = around(list.stretch());
        blocks(list.preamble(), part);
        for (ActionItem item : list.items()) {
            item.owner().ifPresent(part::say);
            item.group().ifPresent(part::say);
            fields(item.fields(), part);
            blocks(item.detail(), part);
        }
        blocks(list.remarks(), part);
    }

    private static void fields(List<Field> fields, Part part) {
        for (Field field : fields) {
            part.say(field.label());
            part.say(field.value());
        }
    }

    /** The part that a stretch lies in. */
    private Part around(Optional<Stretch> stretch) {
        int offset = stretch.map(Stretch::first).orElse(Integer.MIN_VALUE);
        return parts.stream()
                .filter(part -> part.offset() <= offset)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static void blocks(List<Block> blocks, Part part) {
        say(Walk.all(blocks, unseen -> false), part);
    }

    private static void say(List<Object> nodes, Part part) {
        for (Object node : nodes) {
            if (node instanceof Block.Paragraph paragraph) {
                part.say(paragraph.content());
            } else if (node instanceof Block.Plain plain) {
                part.say(plain.content());
            } else if (node instanceof Block.Heading heading) {
                part.say(heading.content());
            } else if (node instanceof Block.CodeBlock code) {
                part.say(code.code());
            } else if (node instanceof Block.Admonition admonition) {
                part.say(admonition.title());
            } else if (node instanceof Block.Table table) {
                Stream.concat(Stream.of(table.head()), table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> part.say(cell.content()));
            } else if (node instanceof Block.DefinitionList list) {
                list.definitions().forEach(definition -> definition.terms().forEach(part::say));
            }
        }
    }

    /** {@code 18:53 First report of slow answers}. */
    private String shown(Event event) {
        return (clock(event.moment()) + " " + Inline.plainText(event.text())).strip();
    }

    private String clock(Moment moment) {
        return edition.phrases().clock(moment);
    }

    private static Searchable.Action shown(ActionItem action) {
        return new Searchable.Action(
                Fragment.encoded(Ids.action(action.id())),
                Inline.plainText(action.text()).strip());
    }
}
