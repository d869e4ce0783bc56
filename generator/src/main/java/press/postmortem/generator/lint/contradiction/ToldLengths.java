package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Passage;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.ToldDuration;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Does the text's length of the whole incident ({@code a 7 minute outage}, {@code lasted about 3 hours}) agree with its
 * timeline? It does when any row is that far from any end: a last row, one marked as such, one that tells of recovery. Where the
 * sentence names the clock time at which it began, the row is that one. Where no row tells of an end, nothing is known; and a
 * length with its own times behind it is a matter of {@link ToldIntervals}.
 */
final class ToldLengths implements ReportCheck {
    private static final Pattern TROUBLE_BEHIND = Pattern.compile(
            "^[- ](?:(?!(?:of|in|to|for|after|before|later|ago) (?:the|a|an|our) )[\\p{L}-]{1,20} ){0,3}?"
                    + "(?:outage|downtime|incident|failure|degradation|disruption|interruption|unavailability)\\b");

    private static final Pattern LASTED_BEFORE =
            Pattern.compile("(?:\\blasted|\\b(?:outage|incident|disruption|downtime) took|"
                    + "\\b(?:down|offline|unavailable|unreachable|inaccessible|unusable|halted|degraded|not accessible)"
                    + " (?:for|during))(?: (?:for|only|just|a|total|period|of)){0,3}(?: (?:about|around|roughly|approximately|approx\\.?))?"
                    + "[ ~]{1,2}$");

    /** Not this incident, not the whole of it, or not how long it took. */
    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:more than|less than|over|under|at least|at most|up to|within|"
                    + "almost|nearly|max\\w*|last|previous|earlier|similar|another|usual\\w*|typical\\w*|each|every|per|would|could|may|"
                    + "might|should|if|sla|guarantee\\w*|some|several|periodic|cumulative)\\b");

    private static final Pattern ANOTHER_BEHIND =
            Pattern.compile("\\b(?:last (?:year|month|week)|previous|earlier|would|could|might|"
                    + "(?:a|per|each|every) (?:day|week|month|year))\\b");

    private static final Pattern RECOVERY =
            Pattern.compile("\\b(?:recover\\w*|restor\\w*|resolv\\w*|resolution|fixed|mitigated|"
                    + "normal|operational|back (?:up|online|to)|online again|up again|(?:works?|working|available) again|healthy|"
                    + "all clear|stabili[sz]ed|closed|over)\\b");

    private static final Pattern INEXACT =
            Pattern.compile("(?:\\b(?:about|around|roughly|approximately|approx\\.?|circa|ca\\.?|some)|~)\\s?$");

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.LENGTH_CONTRADICTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<ToldDuration> lengths = report.told().durations().stream()
                .filter(ToldLengths::isWhole)
                .limit(Course.MOST)
                .toList();
        if (lengths.isEmpty()) {
            return List.of();
        }
        Rows rows = Rows.of(report);
        Course course = Course.of(report);
        List<Event> ends = ends(report, course);
        TreeSet<LocalDate> days = days(report);
        List<Diagnostic> found = new ArrayList<>();
        for (ToldDuration length : lengths) {
            Duration tolerance = tolerance(length);
            boolean spoken = !rows.hold(length.passage().offset()) && !isTold(length, tolerance, report);
            if (!ends.isEmpty() && spoken && !isOfAnotherDay(length, days, report)) {
                nearest(length, course, ends, report)
                        .filter(way -> way.gap().compareTo(tolerance) > 0)
                        .ifPresent(way -> found.add(diagnostic(length, way, report)));
            }
        }
        return found;
    }

    private static Optional<Course.Stretch> nearest(
            ToldDuration length, Course course, List<Event> ends, Postmortem report) {
        Optional<Event> named = clockBefore(length, report);
        if (named.isEmpty()) {
            return Course.nearest(course.events(), ends, length.span());
        }
        List<Event> clock = List.of(named.get());
        return Stream.concat(
                        Course.nearest(clock, ends, length.span()).stream(),
                        Course.nearest(course.events(), clock, length.span()).stream())
                .min(Comparator.comparing(Course.Stretch::gap));
    }

    /** The clock time, with its day, that stands before a length in its sentence. */
    private static Optional<Event> clockBefore(ToldDuration length, Postmortem report) {
        int end = length.passage().offset();
        int begin = end - length.passage().before().length();
        Optional<ZoneId> zone = report.events().stream()
                .map(event -> event.moment().zone())
                .findFirst()
                .flatMap(each -> each);
        return report.told().moments().stream()
                .filter(told ->
                        told.passage().offset() >= begin && told.passage().offset() < end)
                .filter(told -> told.moment().date().isPresent()
                        && told.moment().start().time().isPresent())
                .findFirst()
                .map(told -> Course.named(
                        zone.isPresent() && told.moment().zone().isPresent()
                                ? told.moment()
                                : told.moment().withZone(zone),
                        told.passage().offset()));
    }

    private static boolean isWhole(ToldDuration length) {
        Passage passage = length.passage();
        String before = passage.before().toLowerCase(Locale.ROOT).replace('\n', ' ');
        String after = passage.after().toLowerCase(Locale.ROOT).replace('\n', ' ');
        boolean timed = after.stripLeading().startsWith("(");
        boolean lasted = TROUBLE_BEHIND.matcher(after).find()
                || LASTED_BEFORE.matcher(before).find();
        return lasted
                && !timed
                && !ANOTHER.matcher(before).find()
                && !ANOTHER_BEHIND.matcher(after).find();
    }

    /** The text names both ends of that length itself. */
    private static boolean isTold(ToldDuration length, Duration tolerance, Postmortem report) {
        return report.told().moments().stream()
                .flatMap(told -> ToldIntervals.lengthOf(told.moment()).stream())
                .anyMatch(span -> Lengths.gap(span, length.span()).compareTo(tolerance) <= 0);
    }

    /** The days of the timelines, with the one before and the one after each: clocks of other zones have those. */
    private static TreeSet<LocalDate> days(Postmortem report) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Event event : report.events()) {
            event.moment().date().map(PartialDate::earliest).ifPresent(day -> {
                days.add(day.minusDays(1));
                days.add(day);
                days.add(day.plusDays(1));
            });
        }
        return days;
    }

    /** Whether the sentence names a day that is none of the timeline's. */
    private static boolean isOfAnotherDay(ToldDuration length, TreeSet<LocalDate> days, Postmortem report) {
        Passage passage = length.passage();
        int begin = passage.offset() - passage.before().length();
        int end =
                passage.offset() + passage.written().length() + passage.after().length();
        return report.told().moments().stream()
                .filter(told ->
                        told.passage().offset() >= begin && told.passage().offset() < end)
                .flatMap(told -> told.moment().date().stream())
                .anyMatch(day -> day.isExact() && !days.contains(day.earliest()));
    }

    private static Duration tolerance(ToldDuration length) {
        boolean inexact = INEXACT.matcher(length.passage().before().toLowerCase(Locale.ROOT))
                .find();
        Duration longest = length.span().max();
        return inexact ? Lengths.approximateTolerance(longest) : Lengths.tolerance(longest);
    }

    private static List<Event> ends(Postmortem report, Course course) {
        List<Event> ends = new ArrayList<>(course.marked(Milestone.MITIGATED, Milestone.RESOLVED, Milestone.CLOSED));
        ends.addAll(course.telling(RECOVERY));
        if (!ends.isEmpty()) {
            report.timelines().stream()
                    .map(timeline -> timeline.events().get(timeline.events().size() - 1))
                    .limit(Course.MOST)
                    .forEach(ends::add);
        }
        return ends;
    }

    private static Diagnostic diagnostic(ToldDuration length, Course.Stretch way, Postmortem report) {
        return Diagnostic.of(
                ContradictionRule.LENGTH_CONTRADICTION,
                report.source().locate(length.passage().offset()),
                length.passage().written(),
                way.from().moment().start(),
                report.source().lineAt(way.from().offset()),
                way.to().moment().start(),
                report.source().lineAt(way.to().offset()),
                Lengths.words(way.span()));
    }
}
