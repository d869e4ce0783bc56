package press.postmortem.generator.render.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Span;

/** Dates, times and durations in words. Ranges are rounded outward, so that they never claim more than is known. */
public final class Phrases {
    /** As in names of clocks, which are the same in all languages. */
    private static final String MINUS = "\u2212";

    private static final long DAY = 24 * 60;

    private final Words words;
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> shortDates = new ConcurrentHashMap<>();

    public Phrases(Words words) {
        this.words = words;
    }

    /** {@code 1 November 2025}. */
    public String date(LocalDate date) {
        return dates.computeIfAbsent(date, day -> words.say("date", dayOfMonth(day), month("month.", day), year(day)));
    }

    /** {@code 1 Nov 2025}. */
    public String shortDate(LocalDate date) {
        return shortDates.computeIfAbsent(
                date, day -> words.say("date.short", dayOfMonth(day), month("mon.", day), year(day)));
    }

    /** {@code 1 Nov}. */
    public String dayAndMonth(LocalDate date) {
        return words.say("date.day", dayOfMonth(date), month("mon.", date));
    }

    private String dayOfMonth(LocalDate date) {
        String day = String.valueOf(date.getDayOfMonth());
        return date.getDayOfMonth() == 1 ? words.say("date.first", day) : day;
    }

    /** {@code Saturday 1 November 2025}. */
    public String longDate(LocalDate date) {
        return words.say("date.long", words.say("day." + date.getDayOfWeek().getValue()), date(date));
    }

    /** {@code Nov 2025}. */
    public String month(LocalDate date) {
        return words.say("date.month", month("mon.", date), year(date));
    }

    private String month(String key, LocalDate date) {
        return words.say(key + date.getMonthValue());
    }

    private static String year(LocalDate date) {
        return String.valueOf(date.getYear());
    }

    /** {@code Sat 1 Nov 2025}, {@code Nov 2025}, {@code 2025}. */
    public String day(PartialDate date) {
        LocalDate first = date.earliest();
        if (date.isExact()) {
            return words.say(
                    "date.long.short", words.say("dy." + first.getDayOfWeek().getValue()), shortDate(first));
        }
        return date.month().isPresent() ? words.say("date.month", month("mon.", first), year(first)) : year(first);
    }

    /** The time of day, or the day where only that is known; with {@code ~} where the author was not sure. */
    public String clock(Moment moment) {
        String start = (moment.approximate() ? "~" : "") + clock(moment.start());
        return moment.end().map(this::clock).map(end -> range(start, end)).orElse(start);
    }

    /** {@code 05:38}, {@code 2 Nov 05:38}, {@code 17 Oct 2025}: as brief as a drawing needs it. */
    public String moment(Moment moment, boolean withDay, boolean withYear) {
        String about = moment.approximate() ? "~" : "";
        boolean clock = moment.start().time().isPresent();
        String day = moment.date()
                .filter(date -> withDay && clock)
                .map(date -> brief(date, withYear) + " ")
                .orElse("");
        String start = day + about + brief(moment.start(), withYear);
        return moment.end().map(end -> range(start, brief(end, withYear))).orElse(start);
    }

    private String range(String from, String to) {
        return words.say("range", from, to);
    }

    private String range(long from, long to) {
        return range(String.valueOf(from), String.valueOf(to));
    }

    private String brief(Point point, boolean withYear) {
        return point.time()
                .map(time -> new PartialTime(time.hour(), time.minute(), OptionalInt.empty()).toString())
                .orElseGet(() -> point.date().map(date -> brief(date, withYear)).orElse(""));
    }

    private String brief(PartialDate date, boolean withYear) {
        return date.isExact() ? day(date.earliest(), withYear) : day(date);
    }

    private String day(LocalDate date, boolean withYear) {
        return withYear ? shortDate(date) : dayAndMonth(date);
    }

    private String clock(Point point) {
        return point.time()
                .map(PartialTime::toString)
                .orElseGet(() -> point.date().map(this::day).orElse(""));
    }

    /**
     * A value for {@code <time datetime>}: only what that attribute can say, so nothing for an interval, and the day alone
     * where the minute is not known.
     */
    public static String machine(Moment moment) {
        if (moment.end().isPresent() || !moment.date().map(PartialDate::isExact).orElse(true)) {
            return "";
        }
        Optional<String> date = moment.date().map(PartialDate::toString);
        Optional<String> time = moment.start()
                .time()
                .filter(clock -> clock.minute().isPresent())
                .map(PartialTime::toString);
        if (date.isEmpty() || time.isEmpty()) {
            return date.or(() -> time).orElse("");
        }
        return date.get() + "T" + time.get()
                + offset(moment).map(ZoneOffset::getId).orElse("");
    }

    /** The offset of the moment's clock, where it has but one. */
    public static Optional<ZoneOffset> offset(Moment moment) {
        return moment.zone()
                .flatMap(zone -> moment.earliestLocal()
                        .map(local -> zone.getRules().getValidOffsets(local))
                        .filter(offsets -> offsets.size() == 1)
                        .map(offsets -> offsets.get(0)));
    }

    public static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC)
                || List.of("UCT", "Zulu", "GMT").contains(zone.getId());
    }

    /** {@code UTC}, {@code UTC+1}, {@code UTC−3:30}. */
    public static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds() / 60);
        if (minutes == 0) {
            return "UTC";
        }
        String rest = minutes % 60 == 0 ? "" : ":" + minutes / 10 % 6 + minutes % 10;
        return "UTC" + (offset.getTotalSeconds() < 0 ? MINUS : "+") + minutes / 60 + rest;
    }

    /** {@code UTC}, {@code Europe/Paris}, {@code UTC−5}. */
    public static String zone(ZoneId zone) {
        if (isUtc(zone)) {
            return "UTC";
        }
        return zone.normalized() instanceof ZoneOffset offset
                ? offset(offset)
                : zone.getId().replace('_', ' ');
    }

    /**
     * {@code 18 min}, {@code 2 h 40–50 min}, {@code 12–14 h}, {@code 14–16 days}. The unit is as
     * fine as the range is narrow.
     */
    public String span(Span span) {
        if (span.max().isNegative()) {
            return words.say("minus")
                    + span(new Span(span.max().negated(), span.min().negated()));
        }
        if (span.min().isNegative()) {
            Span before = new Span(span.min(), span.min());
            return words.say("across", span(before), span(new Span(span.max(), span.max())));
        }
        Grain grain = grain(span);
        long min = floor(span.min(), grain.minutes);
        long max = ceiling(span.max(), grain.minutes);
        return min == max ? amount(max, grain) : range(min, max, grain);
    }

    /** The finest in which the range still reads as a range: nobody cares for the minutes of a duration known to the hour. */
    private static Grain grain(Span span) {
        long longest = span.max().toMinutes();
        long width = longest - span.min().toMinutes();
        if (longest >= 2 * DAY && (width > 0 || longest >= 10 * DAY || longest % DAY == 0)) {
            return Grain.DAYS;
        }
        return longest >= 10 * 60 && width > 0 || longest >= 3 * 60 && width >= 45 ? Grain.HOURS : Grain.MINUTES;
    }

    private enum Grain {
        MINUTES(1),
        HOURS(60),
        DAYS(DAY);

        private final long minutes;

        Grain(long minutes) {
            this.minutes = minutes;
        }
    }

    private static long floor(Duration duration, long grain) {
        return Math.floorDiv(duration.toSeconds(), grain * 60);
    }

    private static long ceiling(Duration duration, long grain) {
        return -Math.floorDiv(-duration.toSeconds(), grain * 60);
    }

    private String amount(long count, Grain grain) {
        return switch (grain) {
            case DAYS -> words.count("span.day", count);
            case HOURS -> words.say("span.h", count);
            case MINUTES -> minutes(count);
        };
    }

    private String minutes(long minutes) {
        if (minutes < 60) {
            return words.say("span.min", minutes);
        }
        if (minutes >= 2 * DAY) {
            return joined(words.count("span.day", minutes / DAY), "span.h", minutes % DAY / 60);
        }
        return joined(words.say("span.h", minutes / 60), "span.min", minutes % 60);
    }

    private String joined(String larger, String unit, long rest) {
        return rest == 0 ? larger : words.say("span.parts", larger, words.say(unit, rest));
    }

    private String range(long min, long max, Grain grain) {
        if (grain == Grain.DAYS) {
            return words.count("span.day", max, range(min, max));
        }
        if (grain == Grain.HOURS) {
            return words.say("span.h", range(min, max));
        }
        if (max < 60) {
            return words.say("span.min", range(min, max));
        }
        boolean oneHour = min / 60 == max / 60 && min % 60 != 0;
        return oneHour
                ? words.say(
                        "span.parts", words.say("span.h", min / 60), words.say("span.min", range(min % 60, max % 60)))
                : range(minutes(min), minutes(max));
    }

    /** {@code 12 days}, {@code 1 day}. */
    public String days(LocalDate from, LocalDate to) {
        return words.count("span.day", ChronoUnit.DAYS.between(from, to));
    }
}
