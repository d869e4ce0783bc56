package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.ToldDuration;
import press.postmortem.generator.incident.ToldMoment;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does a sentence that says how long and from when to when, as in {@code 33 minutes (from 19:42 to 20:15)}, add up? */
final class ToldIntervals implements ReportCheck {
    /** What may stand between the two: an opening bracket, {@code or so, that is}. */
    private static final int MOST_BETWEEN = 12;

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.INTERVAL_CONTRADICTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        List<ToldMoment> moments = report.told().moments();
        int next = 0;
        for (ToldDuration length : report.told().durations()) {
            int end = end(length);
            while (next < moments.size() && moments.get(next).passage().offset() < end) {
                next++;
            }
            if (next < moments.size() && follows(moments.get(next), end)) {
                Moment moment = moments.get(next).moment();
                lengthOf(moment)
                        .filter(span -> Lengths.gap(span, length.span())
                                        .compareTo(
                                                Lengths.tolerance(length.span().max()))
                                > 0)
                        .ifPresent(span -> found.add(Diagnostic.of(
                                ContradictionRule.INTERVAL_CONTRADICTION,
                                report.source().locate(length.passage().offset()),
                                length.passage().written(),
                                moment.written(),
                                Lengths.words(span))));
            }
        }
        return found;
    }

    private static int end(ToldDuration length) {
        return length.passage().offset() + length.passage().written().length();
    }

    private static boolean follows(ToldMoment moment, int end) {
        String before = moment.passage().before();
        int gap = moment.passage().offset() - end;
        return gap <= MOST_BETWEEN
                && gap <= before.length()
                && before.substring(before.length() - gap).indexOf('(') >= 0;
    }

    /** How long an interval of clock times is; one whose end is behind its start goes past midnight. */
    static Optional<Span> lengthOf(Moment moment) {
        Optional<Point> end = moment.end();
        boolean clocks =
                moment.start().time().isPresent() && end.flatMap(Point::time).isPresent();
        if (!clocks) {
            return Optional.empty();
        }
        boolean dated = moment.date().isPresent() && end.flatMap(Point::date).isPresent();
        if (dated) {
            return Span.between(
                    new Moment("", moment.start(), Optional.empty(), moment.approximate(), Optional.empty()),
                    new Moment("", end.get(), Optional.empty(), moment.approximate(), Optional.empty()));
        }
        Duration length = Duration.between(
                moment.start().time().get().earliest(),
                end.get().time().orElseThrow().earliest());
        Duration forward = length.isNegative() ? length.plusDays(1) : length;
        return Optional.of(new Span(forward, forward));
    }
}
