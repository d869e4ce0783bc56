package press.postmortem.generator.extract.time;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.PartialTime;

/**
 * The halves of the day that some events of a timeline leave to others: of {@code 9:30 PM}, {@code 9:47}, {@code 10:05} all are
 * in the evening.
 */
final class HalfDays {
    /** Lines that are not quite in order step back by so much. */
    private static final Duration DISORDER = Duration.ofHours(1);

    private static final Duration DAY = Duration.ofDays(1);

    private HalfDays() {}

    /** The same entries, with each clock that names no half of the day on that which comes first after the event above it. */
    static List<RunningClock.Entry> told(List<RunningClock.Entry> entries) {
        if (!areOfTwelveHours(entries)) {
            return entries;
        }
        List<RunningClock.Entry> told = new ArrayList<>();
        Optional<LocalTime> last = Optional.empty();
        for (RunningClock.Entry entry : entries) {
            if (entry instanceof RunningClock.Entry.Event event
                    && event.phrase().isClockAlone()) {
                TimePhrase phrase = near(last, event.phrase());
                last = start(phrase);
                told.add(new RunningClock.Entry.Event(phrase));
            } else {
                last = Optional.empty();
                told.add(entry);
            }
        }
        return told;
    }

    /** Whether some clocks name a half of the day, and no other can be one of twenty-four hours. */
    private static boolean areOfTwelveHours(List<RunningClock.Entry> entries) {
        List<TimePhrase> clocks = entries.stream()
                .filter(RunningClock.Entry.Event.class::isInstance)
                .map(entry -> ((RunningClock.Entry.Event) entry).phrase())
                .filter(TimePhrase::hasClock)
                .toList();
        return clocks.stream().anyMatch(clock -> clock.from().halfDay())
                && clocks.stream().allMatch(clock -> clock.from().halfDay() || isOpen(clock));
    }

    private static boolean isOpen(TimePhrase phrase) {
        int hour = phrase.from().time().map(PartialTime::hour).orElse(0);
        return hour >= 1
                && hour <= 12
                && phrase.to().isEmpty()
                && !phrase.written().contains("0" + hour + ":");
    }

    private static TimePhrase near(Optional<LocalTime> last, TimePhrase phrase) {
        if (last.isEmpty() || phrase.from().halfDay()) {
            return phrase;
        }
        TimePhrase other = phrase.onOtherHalf();
        return distance(last.get(), other).compareTo(distance(last.get(), phrase)) < 0 ? other : phrase;
    }

    private static Duration distance(LocalTime last, TimePhrase phrase) {
        Duration step = Duration.between(last, start(phrase).orElseThrow());
        Duration onwards = step.isNegative() ? step.plus(DAY) : step;
        Duration back = DAY.minus(onwards);
        return back.compareTo(DISORDER) <= 0 ? back : onwards;
    }

    private static Optional<LocalTime> start(TimePhrase phrase) {
        return phrase.from().time().map(PartialTime::earliest);
    }
}
