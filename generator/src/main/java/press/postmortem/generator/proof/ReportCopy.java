package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.incident.Stretches;
import press.postmortem.generator.incident.Timeline;

/**
 * All that a page has to show of a report: its words, its lines of code, its pictures.
 *
 * @param passages each stands on the page in one piece
 * @param pictures how many of the content's own it shows
 */
record ReportCopy(List<Passage> passages, int pictures) {
    /**
     * @param words as the author wrote them
     * @param letters as they are looked for; there are some
     */
    record Passage(String words, Letters letters) {}

    static ReportCopy of(Postmortem report, References references) {
        return new Collector(report, references).copy();
    }

    private static final class Collector {
        private final Postmortem report;
        private final References references;
        private final Stretches stretches;
        private final List<Passage> passages = new ArrayList<>();
        private int pictures;

        Collector(Postmortem report, References references) {
            this.report = report;
            this.references = references;
            this.stretches = Stretches.of(report);
        }

        ReportCopy copy() {
            say(report.heading().map(Block.Heading::content).orElse(List.of()));
            say(report.summary());
            report.updates().forEach(update -> say(update.text()));
            Walk.all(report.document().blocks(), this::isStoodFor).forEach(this::visit);
            report.timelines().forEach(this::timeline);
            report.actionLists().forEach(this::actions);
            frontMatter();
            report.document().footnotes().forEach(note -> blocks(note.content()));
            return new ReportCopy(List.copyOf(passages), pictures);
        }

        private boolean isStoodFor(Block block) {
            return stretches.contain(block.offset());
        }

        private void timeline(Timeline timeline) {
            blocks(timeline.preamble());
            for (Event event : timeline.events()) {
                say(event.text());
                fields(event.fields());
                blocks(event.evidence());
            }
        }

        private void actions(ActionList list) {
            blocks(list.preamble());
            for (ActionItem item : list.items()) {
                say(item.text());
                fields(item.fields());
                blocks(item.detail());
            }
            blocks(list.remarks());
        }

        private void fields(List<Field> fields) {
            fields.forEach(field -> say(field.value()));
        }

        private void frontMatter() {
            report.trigger().ifPresent(trigger -> say(trigger.text()));
            report.causes().forEach(cause -> say(cause.text()));
            report.contributing().forEach(this::say);
            Stream.of(
                            report.lessons().well(),
                            report.lessons().poorly(),
                            report.lessons().lucky())
                    .flatMap(List::stream)
                    .filter(Lessons.Lesson::fromFrontMatter)
                    .forEach(lesson -> say(lesson.text()));
        }

        private void blocks(List<Block> blocks) {
            Walk.all(blocks, unseen -> false).forEach(this::visit);
        }

        private void say(List<Inline> text) {
            Walk.within(text).forEach(this::visit);
        }

        private void visit(Object node) {
            if (node instanceof Inline.Text text) {
                say(text.text());
            } else if (node instanceof Inline.Code code) {
                say(code.code());
            } else if (node instanceof Block.CodeBlock code) {
                code.code().lines().forEach(this::say);
            } else if (node instanceof Inline.Image image) {
                say(image.alternative());
                if (references.resolve(report.source(), image.target()) instanceof Reference.ToAsset) {
                    pictures++;
                }
            }
        }

        private void say(String words) {
            Letters letters = Letters.of(words);
            if (!letters.isEmpty()) {
                passages.add(new Passage(words, letters));
            }
        }
    }
}
