package press.postmortem.generator.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;

/** What the links and pictures of a page point to: those of its title, its body, its footnotes and its front matter. */
public final class Mentions {
    private final Set<Mention> found = new LinkedHashSet<>();

    private Mentions() {}

    public static List<Mention> of(Page page) {
        Mentions mentions = new Mentions();
        page.heading().ifPresent(heading -> mentions.addInlines(heading.content()));
        mentions.add(page.document());
        return List.copyOf(mentions.found);
    }

    public static List<Mention> of(Postmortem report) {
        Mentions mentions = new Mentions();
        report.heading().ifPresent(heading -> mentions.addInlines(heading.content()));
        mentions.addInlines(report.summary());
        report.trigger().ifPresent(trigger -> mentions.addInlines(trigger.text()));
        report.causes().forEach(cause -> mentions.addInlines(cause.text()));
        report.contributing().forEach(mentions::addInlines);
        report.updates().forEach(update -> mentions.addInlines(update.text()));
        mentions.add(report.lessons());
        report.timelines().forEach(mentions::add);
        report.actionLists().forEach(mentions::add);
        mentions.add(report.document());
        return List.copyOf(mentions.found);
    }

    private void add(Document document) {
        addBlocks(document.blocks());
        document.footnotes().forEach(footnote -> addBlocks(footnote.content()));
    }

    private void add(Lessons lessons) {
        lessons.well().forEach(lesson -> addInlines(lesson.text()));
        lessons.poorly().forEach(lesson -> addInlines(lesson.text()));
        lessons.lucky().forEach(lesson -> addInlines(lesson.text()));
    }

    private void add(Timeline timeline) {
        timeline.headings().values().forEach(this::addInlines);
        addBlocks(timeline.preamble());
        for (Event event : timeline.events()) {
            addInlines(event.text());
            event.fields().forEach(this::add);
            addBlocks(event.evidence());
        }
    }

    private void add(ActionList list) {
        list.headings().values().forEach(this::addInlines);
        addBlocks(list.preamble());
        for (ActionItem item : list.items()) {
            addInlines(item.text());
            item.link().ifPresent(link -> found.add(new Mention(link, false, item.offset())));
            item.fields().forEach(this::add);
            addBlocks(item.detail());
        }
        addBlocks(list.remarks());
    }

    private void add(Field field) {
        addInlines(field.label());
        addInlines(field.value());
    }

    private void addBlocks(List<Block> blocks) {
        for (Block block : Walk.blocks(blocks)) {
            if (block instanceof Block.Element element) {
                add(element.attributes(), element.offset());
            }
        }
        Walk.inlines(blocks).forEach(this::add);
    }

    private void addInlines(List<Inline> content) {
        Walk.within(content).forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Link link) {
            found.add(new Mention(link.target(), false, link.offset()));
        } else if (inline instanceof Inline.Image image) {
            found.add(new Mention(image.target(), true, image.offset()));
        } else if (inline instanceof Inline.Element element) {
            add(element.attributes(), element.offset());
        }
    }

    private void add(Map<String, String> attributes, int offset) {
        add(attributes, "href", false, offset);
        add(attributes, "src", true, offset);
        add(attributes, "poster", true, offset);
    }

    private void add(Map<String, String> attributes, String name, boolean shown, int offset) {
        String target = attributes.getOrDefault(name, "");
        if (!target.isEmpty()) {
            found.add(new Mention(target, shown, offset));
        }
    }
}
