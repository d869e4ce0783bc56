package press.postmortem.generator.extract.shape;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.Timeline;

/** Timelines, actions and lessons as the case files write them. */
final class ShapeDump {
    private final SourceFile source;
    private final StringBuilder out = new StringBuilder();

    ShapeDump(SourceFile source) {
        this.source = source;
    }

    @Override
    public String toString() {
        return out.length() == 0 ? "nothing\n" : out.toString();
    }

    ShapeDump add(Checked<Shapes.Recognised> recognised) {
        recognised.value().timelines().forEach(this::add);
        recognised.value().actionLists().forEach(this::add);
        recognised
                .diagnostics()
                .forEach(each -> line(each.level() + "[" + each.rule().id() + "] " + each.message() + "  @"
                        + each.location().line() + ":" + each.location().column()));
        return this;
    }

    ShapeDump add(Lessons lessons) {
        add("well", lessons.well());
        add("poorly", lessons.poorly());
        add("lucky", lessons.lucky());
        return this;
    }

    private void add(Timeline timeline) {
        line("timeline" + headings(timeline.headings().values().stream().toList()));
        blocks("  before ", timeline.preamble());
        timeline.events().forEach(this::add);
    }

    private void add(Event event) {
        StringBuilder row = new StringBuilder("  ");
        row.append(event.moment().iso());
        event.moment()
                .zone()
                .map(ZoneId::getId)
                .ifPresent(zone -> row.append(' ').append(zone));
        event.milestone().ifPresent(milestone -> row.append(" is=").append(milestone.key()));
        event.phase().ifPresent(phase -> row.append(" phase=").append(phase));
        event.actors().forEach(actor -> row.append(" by=").append(actor));
        line(row + "  " + Inline.plainText(event.text()) + "  " + place(event.offset()));
        event.fields().forEach(this::add);
        blocks("    + ", event.evidence());
    }

    private void add(ActionList list) {
        line("actions" + headings(list.headings().values().stream().toList()));
        blocks("  before ", list.preamble());
        list.items().forEach(this::add);
        blocks("  remark ", list.remarks());
    }

    private void add(ActionItem item) {
        StringBuilder row = new StringBuilder("  ");
        row.append(item.id())
                .append(' ')
                .append(item.status().key())
                .append(' ')
                .append(item.type().key());
        item.statusWritten().ifPresent(said -> row.append(" said=").append(said));
        item.owner().ifPresent(owner -> row.append(" owner=").append(owner));
        item.priority()
                .map(Term::key)
                .ifPresent(priority -> row.append(" priority=").append(priority));
        item.due().ifPresent(due -> row.append(" due=").append(due.iso()));
        item.done().ifPresent(done -> row.append(" done=").append(done));
        item.link().ifPresent(link -> row.append(" link=").append(link));
        item.group().ifPresent(group -> row.append(" group=").append(group));
        item.parent().ifPresent(parent -> row.append(" parent=").append(place(parent)));
        line(row + "  " + Inline.plainText(item.text()) + "  " + place(item.offset()));
        item.fields().forEach(this::add);
        blocks("    + ", item.detail());
    }

    private void add(Field field) {
        line("    " + Inline.plainText(field.label()) + ": " + Inline.plainText(field.value()));
    }

    ShapeDump add(List<StatedDuration> durations) {
        durations.forEach(each -> line("stated " + each.label() + ": " + each.written() + " = "
                + each.span().min()
                + (each.span().isExact() ? "" : "/" + each.span().max())
                + each.figure()
                        .map(figure -> " " + figure.name().toLowerCase(Locale.ROOT))
                        .orElse("") + "  "
                + place(each.offset())));
        return this;
    }

    private void add(String name, List<Lessons.Lesson> lessons) {
        if (!lessons.isEmpty()) {
            line(name);
            lessons.forEach(lesson -> line("  " + Inline.plainText(lesson.text()) + "  " + place(lesson.offset())));
        }
    }

    private void blocks(String indent, List<Block> blocks) {
        blocks.forEach(block -> line(indent + name(block) + " " + place(block.offset())));
    }

    private static String headings(List<List<Inline>> headings) {
        return headings.stream()
                .map(Inline::plainText)
                .filter(heading -> !heading.isBlank())
                .sorted()
                .map(heading -> " [" + heading + "]")
                .collect(Collectors.joining());
    }

    private static String name(Block block) {
        String name = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Optional<List<Inline>> lead = block.prose();
        return lead.map(text -> name + " \"" + Inline.plainText(text) + "\"").orElse(name);
    }

    private String place(int offset) {
        Location location = source.locate(offset);
        return "@" + location.line() + ":" + location.column();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
