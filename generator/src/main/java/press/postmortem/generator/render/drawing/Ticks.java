package press.postmortem.generator.render.drawing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole hours, days or months along a drawing. */
final class Ticks {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final List<Long> STEPS = List.of(
            MINUTE,
            2 * MINUTE,
            5 * MINUTE,
            10 * MINUTE,
            15 * MINUTE,
            30 * MINUTE,
            HOUR,
            2 * HOUR,
            3 * HOUR,
            6 * HOUR,
            12 * HOUR,
            DAY,
            2 * DAY,
            7 * DAY,
            14 * DAY);
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24, 60, 120);
    /** What a label needs, in pixels. */
    private static final double ROOM = 64;

    private Ticks() {}

    /** @param at in pixels */
    record Tick(double at, String label) {}

    /** Those of the parts that are drawn to scale; one step for all of them. */
    static List<Tick> of(TimeScale scale, ZoneId clock, Wording wording) {
        List<TimeScale.Piece> scaled = scale.pieces().stream()
                .filter(piece -> piece.kind() == TimeScale.Kind.SCALED && piece.end() > piece.start())
                .toList();
        if (scaled.isEmpty()) {
            return List.of();
        }
        TimeScale.Piece longest = scaled.stream()
                .reduce((one, other) -> other.range().length() > one.range().length() ? other : one)
                .orElseThrow();
        double least = ROOM * longest.range().length() / (longest.end() - longest.start());
        Optional<Long> step = STEPS.stream().filter(each -> each >= least).findFirst();
        return scaled.stream()
                .flatMap(piece -> step.isPresent()
                        ? steps(piece, scale, clock, step.get(), wording)
                        : months(piece, scale, clock, least, wording))
                .toList();
    }

    private static Stream<Tick> steps(
            TimeScale.Piece piece, TimeScale scale, ZoneId clock, long step, Wording wording) {
        LocalDateTime first = local(piece.range().earliest(), clock);
        long days = first.toLocalDate().toEpochDay();
        LocalDateTime at = step < DAY
                ? first.toLocalDate().atStartOfDay()
                : LocalDate.ofEpochDay(days - Math.floorMod(days, step / DAY)).atStartOfDay();
        List<Tick> ticks = new ArrayList<>();
        while (second(at, clock) <= piece.range().latest()) {
            if (second(at, clock) >= piece.range().earliest()) {
                boolean midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
                String label = midnight ? wording.day(at.toLocalDate()) : wording.clock(at.toLocalTime());
                ticks.add(new Tick(scale.at(second(at, clock)), label));
            }
            at = at.plusSeconds(step);
        }
        return ticks.stream();
    }

    private static Stream<Tick> months(
            TimeScale.Piece piece, TimeScale scale, ZoneId clock, double least, Wording wording) {
        int step = MONTHS.stream()
                .filter(months -> months * 28 * DAY >= least)
                .findFirst()
                .orElse(600);
        LocalDate at = local(piece.range().earliest(), clock).toLocalDate().withDayOfYear(1);
        at = at.minusYears(Math.floorMod(at.getYear(), Math.max(1, step / 12)));
        List<Tick> ticks = new ArrayList<>();
        while (second(at.atStartOfDay(), clock) <= piece.range().latest()) {
            if (second(at.atStartOfDay(), clock) >= piece.range().earliest()) {
                ticks.add(new Tick(scale.at(second(at.atStartOfDay(), clock)), wording.month(at)));
            }
            at = at.plusMonths(step);
        }
        return ticks.stream();
    }

    private static LocalDateTime local(long second, ZoneId clock) {
        return LocalDateTime.ofInstant(Instant.EPOCH.plus(Duration.ofSeconds(second)), clock);
    }

    private static long second(LocalDateTime local, ZoneId clock) {
        ZoneOffset offset = clock.getRules().getOffset(local);
        return local.toEpochSecond(offset);
    }
}
