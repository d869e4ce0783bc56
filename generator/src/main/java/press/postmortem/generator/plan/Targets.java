package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Timeline;

/** What the links and pictures of a page point to, as the author wrote it, decoded. */
final class Targets {
    private static final List<String> POINTING = List.of("href", "src", "poster");

    private final List<String> found = new ArrayList<>();

    private Targets() {}

    static List<String> of(Page page) {
        Targets targets = new Targets();
        page.heading().ifPresent(heading -> targets.addInlines(heading.content()));
        targets.add(page.document());
        return targets.found;
    }

    static List<String> of(Postmortem report) {
        Targets targets = new Targets();
        report.heading().ifPresent(heading -> targets.addInlines(heading.content()));
        targets.addInlines(report.summary());
        report.trigger().ifPresent(trigger -> targets.addInlines(trigger.text()));
        report.causes().forEach(cause -> targets.addInlines(cause.text()));
        report.contributing().forEach(targets::addInlines);
        report.updates().forEach(update -> targets.addInlines(update.text()));
        report.lessons().well().forEach(lesson -> targets.addInlines(lesson.text()));
        report.lessons().poorly().forEach(lesson -> targets.addInlines(lesson.text()));
        report.lessons().lucky().forEach(lesson -> targets.addInlines(lesson.text()));
        report.timelines().forEach(targets::add);
        report.actionLists().forEach(targets::add);
        targets.add(report.document());
        return targets.found;
    }

    private void add(Document document) {
        addBlocks(document.blocks());
        document.footnotes().forEach(footnote -> addBlocks(footnote.content()));
    }

    private void add(Timeline timeline) {
        timeline.headings().values().forEach(this::addInlines);
        addBlocks(timeline.preamble());
        for (Event event : timeline.events()) {
            addInlines(event.text());
            event.fields().forEach(field -> addInlines(field.value()));
            addBlocks(event.evidence());
        }
    }

    private void add(ActionList list) {
        list.headings().values().forEach(this::addInlines);
        addBlocks(list.preamble());
        for (ActionItem item : list.items()) {
            addInlines(item.text());
            item.link().ifPresent(found::add);
            item.fields().forEach(field -> addInlines(field.value()));
            addBlocks(item.detail());
        }
        addBlocks(list.remarks());
    }

    private void addBlocks(List<Block> blocks) {
        Walk.blocks(blocks).stream()
                .filter(Block.Element.class::isInstance)
                .map(Block.Element.class::cast)
                .forEach(element -> add(element.attributes()));
        Walk.inlines(blocks).forEach(this::add);
    }

    private void addInlines(List<Inline> content) {
        Walk.within(content).forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Link link) {
            found.add(link.target());
        } else if (inline instanceof Inline.Image image) {
            found.add(image.target());
        } else if (inline instanceof Inline.Element element) {
            add(element.attributes());
        }
    }

    private void add(Map<String, String> attributes) {
        POINTING.stream().filter(attributes::containsKey).map(attributes::get).forEach(found::add);
    }
}
