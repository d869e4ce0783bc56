package press.postmortem.generator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.extract.event.Milestones;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.KeyEvents;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Timeline;

/** The events of each timeline: what their times mean and why, and what else was read from them. */
final class TimelinesPart {
    private final Subject subject;
    private final TimeReasons reasons;

    TimelinesPart(Subject subject) {
        this.subject = subject;
        this.reasons = new TimeReasons(subject);
    }

    void print(Sheet sheet) {
        if (subject.report().timelines().isEmpty()) {
            sheet.part("Timeline");
            sheet.line("None: no section is called a timeline, and no run of lines starts with times.");
        }
        Optional<Event> above = Optional.empty();
        for (Timeline timeline : subject.report().timelines()) {
            sheet.heading(title(timeline));
            List<List<String>> rows = new ArrayList<>();
            List<Event> keyed = KeyEvents.of(subject.report(), timeline);
            for (int i = 0; i < keyed.size(); i++) {
                rows.add(row(timeline, i, keyed, above));
                above = Optional.of(timeline.events().get(i));
            }
            sheet.table(rows);
        }
    }

    private String title(Timeline timeline) {
        int first = timeline.events().get(0).offset();
        String where = timeline.stretch().isPresent() ? "TIMELINE, from line " : "TIMELINE of front matter, from line ";
        return where + subject.line(first) + ": "
                + SpokenValues.count(timeline.events().size(), "event") + ", " + reasons.zoneOf(timeline) + ".";
    }

    private List<String> row(Timeline timeline, int index, List<Event> keyed, Optional<Event> above) {
        Event event = timeline.events().get(index);
        List<String> lines = new ArrayList<>();
        lines.add(SpokenValues.meaning(event.moment()) + reasons.range(event.moment()));
        if (!event.text().isEmpty()) {
            lines.add(SpokenValues.text(event.text()));
        }
        lines.add("from " + form(timeline, event) + "; " + reasons.day(event, above) + "; "
                + reasons.zone(event, timeline, above));
        keyed.get(index)
                .milestone()
                .map(milestone -> milestone(milestone, event, timeline))
                .ifPresent(lines::add);
        phase(index, keyed).ifPresent(lines::add);
        if (!event.actors().isEmpty()) {
            lines.add("by " + String.join(", ", event.actors()));
        }
        if (!event.evidence().isEmpty()) {
            lines.add(SpokenValues.count(event.evidence().size(), "block") + " of evidence below it");
        }
        return List.of(
                subject.place(event.offset()),
                SpokenValues.shortened(event.moment().written()),
                String.join("\n", lines));
    }

    private String form(Timeline timeline, Event event) {
        if (timeline.stretch().isEmpty()) {
            return "front matter";
        }
        String written = event.moment().written();
        return subject.pieces()
                .at(event.offset())
                .map(piece -> Forms.ofEvent(piece, written))
                .orElse("a line");
    }

    private String milestone(Milestone milestone, Event event, Timeline timeline) {
        String name = "is " + SpokenValues.term(milestone) + ": ";
        if (event.milestone().isEmpty()) {
            return name + subject.origins().time(milestone).map(subject::place).orElse("front matter")
                    + ", says the same time";
        }
        if (timeline.stretch().isEmpty()) {
            return name + "front matter says so";
        }
        return name + Milestones.markOf(event).map(SpokenValues::quoted).orElse("its label") + " says so";
    }

    /** As the page has it: the author's own phases, else those that the key moments make. */
    private Optional<String> phase(int index, List<Event> keyed) {
        if (keyed.stream().anyMatch(event -> event.phase().isPresent())) {
            return keyed.get(index).phase().map(phase -> "phase " + SpokenValues.shortened(phase) + ", as written");
        }
        List<Optional<Phase>> phases = Phase.of(keyed);
        boolean several = phases.stream().distinct().count() > 1;
        return phases.get(index)
                .filter(phase -> several)
                .map(phase -> "phase " + SpokenValues.term(phase) + evidence(index, keyed));
    }

    private static String evidence(int index, List<Event> keyed) {
        for (int i = index; i >= 0; i--) {
            if (keyed.get(i).milestone().isPresent()) {
                return (i == index ? ", as it is " : ", after ")
                        + SpokenValues.term(keyed.get(i).milestone().get());
            }
        }
        return ", before started";
    }
}
