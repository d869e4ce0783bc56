package press.postmortem.generator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.extract.section.Contents;
import press.postmortem.generator.extract.section.SectionKind;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Timeline;

/** The sections of the body, and what was made of each. */
final class SectionsPart {
    private static final String AS_WRITTEN = "shown as written";

    private final Subject subject;
    private final Postmortem report;
    private final TreeMap<Integer, Contents.Entry> sections;
    private final TreeMap<Integer, Block.Heading> headings = new TreeMap<>();

    SectionsPart(Subject subject) {
        this.subject = subject;
        this.report = subject.report();
        this.sections = subject.sections();
        Walk.blocks(subject.document()).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .forEach(heading -> headings.put(heading.offset(), heading));
    }

    void print(Sheet sheet) {
        sheet.part("Sections");
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(sections.keySet().stream(), headings.keySet().stream())
                .sorted()
                .distinct()
                .forEach(offset -> rows.add(List.of(subject.place(offset), title(offset), use(offset))));
        if (rows.isEmpty()) {
            sheet.line("None: the body is empty.");
        }
        sheet.table(rows);
    }

    private String title(int offset) {
        Block.Heading heading = headings.get(offset);
        if (heading != null) {
            return "#".repeat(heading.level()) + " " + SpokenValues.text(heading.content());
        }
        String title = sections.get(offset).title();
        return title.isEmpty() ? "(above the first title)" : SpokenValues.shortened(title);
    }

    private String use(int offset) {
        if (report.events().stream().anyMatch(event -> event.offset() == offset)) {
            return "an event";
        } else if (report.actions().stream().anyMatch(action -> action.offset() == offset)) {
            return "an action";
        }
        Contents.Entry section = sections.get(offset);
        String use = section == null ? useOfHeading(offset) : useOfSection(section);
        boolean title =
                report.heading().filter(heading -> heading.offset() == offset).isPresent();
        return title ? "the report's title" + (section == null ? "" : "; below it: " + use) : use;
    }

    /** A heading that begins no section: it stands inside one, or above nothing. */
    private String useOfHeading(int offset) {
        Map.Entry<Integer, Contents.Entry> above = sections.lowerEntry(offset);
        boolean inside = above != null
                && !above.getValue().kinds().contains(SectionKind.OTHER)
                && isBelow(headings.get(offset), above.getKey());
        if (!inside) {
            return AS_WRITTEN;
        }
        Integer next = headings.higherKey(offset);
        long actions = report.actions().stream()
                .filter(action -> action.offset() > offset && (next == null || action.offset() < next))
                .count();
        return actions > 0
                ? "groups actions: " + actions
                : "in the section of line " + subject.line(above.getKey()) + ", " + AS_WRITTEN;
    }

    private boolean isBelow(Block.Heading heading, int section) {
        return headings.get(section) == null || headings.get(section).level() < heading.level();
    }

    private String useOfSection(Contents.Entry section) {
        List<String> uses = section.kinds().stream()
                .map(kind -> use(kind, section))
                .filter(use -> !use.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        return uses.isEmpty() ? AS_WRITTEN : String.join("; ", uses);
    }

    private String use(SectionKind kind, Contents.Entry section) {
        int events = (int)
                offsets(report.events().stream().map(Event::offset), section).count();
        int actions = (int) offsets(report.actions().stream().map(ActionItem::offset), section)
                .count();
        Lessons lessons = report.lessons();
        return switch (kind) {
            case TIMELINE ->
                events > 0
                        ? "timeline: " + SpokenValues.count(events, "event")
                        : unread(
                                "a timeline by its title",
                                report.timelines().stream().map(Timeline::stretch),
                                "no time was read in it");
            case ACTIONS ->
                actions > 0
                        ? "actions: " + actions
                        : unread(
                                "actions by its title",
                                report.actionLists().stream().map(ActionList::stretch),
                                "no item was read in it");
            case WELL -> lessons("what went well", lessons.well(), section);
            case POORLY -> lessons("what went poorly", lessons.poorly(), section);
            case LUCKY -> lessons("luck", lessons.lucky(), section);
            case OTHER -> untitled(events, actions);
        };
    }

    private static String unread(String taken, Stream<Optional<Stretch>> read, String why) {
        boolean stated = read.anyMatch(Optional::isEmpty);
        return taken + ", but " + (stated ? "front matter goes first" : why) + ": " + AS_WRITTEN;
    }

    private String lessons(String name, List<Lessons.Lesson> lessons, Contents.Entry section) {
        long count = offsets(
                        lessons.stream()
                                .filter(lesson -> !lesson.fromFrontMatter())
                                .map(Lessons.Lesson::offset),
                        section)
                .count();
        return "lessons, " + name + ": " + count;
    }

    private static String untitled(int events, int actions) {
        List<String> found = new ArrayList<>();
        if (events > 0) {
            found.add("timeline, known by its times: " + SpokenValues.count(events, "event"));
        }
        if (actions > 0) {
            found.add("actions, known by their columns: " + actions);
        }
        return String.join("; ", found);
    }

    private IntStream offsets(Stream<Integer> offsets, Contents.Entry section) {
        Integer next = sections.higherKey(section.offset());
        return offsets.mapToInt(Integer::intValue)
                .filter(offset -> offset >= section.offset() && (next == null || offset < next));
    }
}
