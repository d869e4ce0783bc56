package press.postmortem.generator.lint.shape;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.StrayEvent;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Does a timeline that runs forward do so throughout? As few events as possible are taken to be wrong: those outside the
 * longest run of events of which none is certainly before the one that it follows. Timelines that run backwards, or in no
 * order at all, are left alone, and so are mere lists of key moments, which are forms with an order of their own. What is wrong
 * about a {@link StrayEvent} is its date.
 */
final class TimelineOrder implements ReportCheck {
    /** At least so much of a timeline has to run forward, so that the rest is an exception. */
    private static final double MOST = 0.75;

    /** A time without seconds may be any of its minute. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The work grows with the square of the events; longer timelines were written by machines. */
    private static final int LONGEST = 1_000;

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.EVENT_OUT_OF_ORDER);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return report.timelines().stream()
                .flatMap(timeline -> check(report, timeline).stream())
                .toList();
    }

    private static List<Diagnostic> check(Postmortem report, Timeline timeline) {
        List<Event> stray =
                StrayEvent.of(timeline).stream().map(StrayEvent::event).toList();
        List<Event> events = timeline.events().stream()
                .filter(event -> !stray.contains(event))
                .toList();
        if (events.size() > LONGEST
                || events.stream().allMatch(event -> event.milestone().isPresent())) {
            return List.of();
        }
        if (isForward(events)) {
            return List.of();
        }
        Set<Integer> forward = longestForward(events);
        if (forward.size() < MOST * events.size()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!forward.contains(i)) {
                found.add(outOfOrder(report, events, i));
            }
        }
        return found;
    }

    private static boolean isForward(List<Event> events) {
        for (int i = 1; i < events.size(); i++) {
            if (isCertainlyBefore(events.get(i), events.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic outOfOrder(Postmortem report, List<Event> events, int i) {
        boolean early = i > 0 && isCertainlyBefore(events.get(i), events.get(i - 1));
        Event other = events.get(early || i + 1 == events.size() ? i - 1 : i + 1);
        return Diagnostic.of(
                ShapeRule.EVENT_OUT_OF_ORDER,
                report.source().locate(events.get(i).offset()),
                events.get(i).moment().iso(),
                other.offset() < events.get(i).offset() ? "above" : "below",
                other.moment().iso());
    }

    /** The positions of the longest run in which no event is certainly before the one it follows; the earliest of equals. */
    private static Set<Integer> longestForward(List<Event> events) {
        int[] length = new int[events.size()];
        int[] previous = new int[events.size()];
        int last = 0;
        for (int i = 0; i < events.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int k = 0; k < i; k++) {
                if (length[k] >= length[i] && !isCertainlyBefore(events.get(i), events.get(k))) {
                    length[i] = length[k] + 1;
                    previous[i] = k;
                }
            }
            last = length[i] > length[last] ? i : last;
        }
        Set<Integer> positions = new HashSet<>();
        for (int i = last; i >= 0; i = previous[i]) {
            positions.add(i);
        }
        return positions;
    }

    private static boolean isCertainlyBefore(Event event, Event other) {
        Duration leeway = hasSeconds(event) == hasSeconds(other) ? Duration.ZERO : MINUTE;
        Optional<Span> span = Span.between(other.moment(), event.moment());
        return span.filter(gap -> gap.max().plus(leeway).isNegative()).isPresent();
    }

    private static boolean hasSeconds(Event event) {
        return event.moment()
                .start()
                .time()
                .filter(time -> time.second().isPresent())
                .isPresent();
    }
}
