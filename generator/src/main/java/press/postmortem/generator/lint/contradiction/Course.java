package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.KeyEvents;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Timeline;

/** The events of a report between which something may be said to have lasted. */
final class Course {
    /** Only hostile texts have more of one kind; all pairs are compared. */
    static final int MOST = 40;

    private static final int MOST_EVENTS = 400;

    private final List<Event> events = new ArrayList<>();

    private Course() {}

    static Course of(Postmortem report) {
        Course course = new Course();
        for (Timeline timeline : report.timelines()) {
            course.events.addAll(KeyEvents.of(report, timeline));
        }
        return course;
    }

    /** The first of a report's events. */
    List<Event> events() {
        return events.stream().limit(MOST_EVENTS).toList();
    }

    /** A moment that the text names and no timeline has. */
    static Event named(Moment moment, int offset) {
        return new Event(
                moment, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), offset);
    }

    /** The events whose text, or what stands below it, has a word of a kind. */
    List<Event> telling(Pattern words) {
        return events.stream()
                .filter(event -> words.matcher(words(event)).find())
                .limit(MOST)
                .toList();
    }

    private static String words(Event event) {
        List<Inline> below = Walk.inlines(event.evidence()).stream()
                .filter(Inline.Text.class::isInstance)
                .toList();
        return (Inline.plainText(event.text()) + " " + Inline.plainText(below)).toLowerCase(Locale.ROOT);
    }

    List<Event> marked(Milestone first, Milestone... others) {
        return marked(EnumSet.of(first, others));
    }

    List<Event> marked(Set<Milestone> wanted) {
        return events.stream()
                .filter(event -> event.milestone().filter(wanted::contains).isPresent())
                .limit(MOST)
                .toList();
    }

    /** How long it was from one event to another, and what a duration that somebody wrote lacks to it. */
    record Stretch(Event from, Event to, Span span, Duration gap) {}

    /** Of all ways from one of the first to one of the second the one whose length comes nearest to a written one. */
    static Optional<Stretch> nearest(List<Event> from, List<Event> to, Span written) {
        List<Stretch> all = new ArrayList<>();
        for (Event start : from) {
            for (Event end : to) {
                Span.between(start.moment(), end.moment())
                        .filter(span -> !span.max().isNegative())
                        .ifPresent(span -> all.add(new Stretch(start, end, span, Lengths.gap(span, written))));
            }
        }
        return all.stream().min(Comparator.comparing(Stretch::gap));
    }
}
