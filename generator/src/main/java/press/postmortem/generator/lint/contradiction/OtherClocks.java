package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.ToldMoment;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Are two clocks in one row, as in {@code 12:48 (14:48 CEST)}, the same moment? */
final class OtherClocks implements ReportCheck {
    /** Half of the smallest step between two zones. */
    private static final Duration LEAST = Duration.ofMinutes(8);

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.CLOCKS_DISAGREE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Integer, Event> lines = new HashMap<>();
        report.events().forEach(event -> lines.putIfAbsent(report.source().lineAt(event.offset()), event));
        for (ToldMoment told : report.told().moments()) {
            if (!told.also().isEmpty()) {
                int line = report.source().lineAt(told.passage().offset());
                Moment here =
                        Optional.ofNullable(lines.get(line)).map(Event::moment).orElse(told.moment());
                told.also().stream()
                        .flatMap(other -> disagreement(here, other).stream())
                        .findFirst()
                        .ifPresent(said -> found.add(Diagnostic.of(
                                ContradictionRule.CLOCKS_DISAGREE,
                                report.source().locate(told.passage().offset()),
                                said.one(),
                                said.other(),
                                said.meaning())));
            }
        }
        return found;
    }

    private record Disagreement(String one, String other, String meaning) {}

    private static Optional<Disagreement> disagreement(Moment here, Moment other) {
        Optional<Instant> instant = here.earliest()
                .filter(at -> here.date().filter(PartialDate::isExact).isPresent());
        boolean toTheMinute = isToTheMinute(here) && isToTheMinute(other);
        if (instant.isEmpty()
                || !toTheMinute
                || other.zone().isEmpty()
                || here.end().isPresent()) {
            return Optional.empty();
        }
        ZoneId there = other.zone().get();
        LocalDate day = instant.get().atZone(there).toLocalDate();
        Instant nearest = Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(each -> each.atTime(other.start().time().orElseThrow().earliest())
                        .atZone(there)
                        .toInstant())
                .min(Comparator.comparing(
                        each -> Duration.between(each, instant.get()).abs()))
                .orElseThrow();
        if (Duration.between(nearest, instant.get()).abs().compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        ZoneId zone = here.zone().orElseThrow();
        return Optional.of(new Disagreement(
                here.start().time().orElseThrow() + " " + zone.getId(),
                other.written(),
                nearest.atZone(zone).toLocalTime() + " " + zone.getId()));
    }

    private static boolean isToTheMinute(Moment moment) {
        return moment.start()
                .time()
                .map(PartialTime::minute)
                .filter(minute -> minute.isPresent())
                .isPresent();
    }
}
