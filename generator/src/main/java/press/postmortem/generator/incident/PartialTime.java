package press.postmortem.generator.incident;

import java.time.LocalTime;
import java.util.OptionalInt;

/** A time of day, or an hour of which the minute is not known. */
public record PartialTime(int hour, OptionalInt minute, OptionalInt second) {
    public PartialTime {
        if (second.isPresent() && minute.isEmpty()) {
            throw new IllegalArgumentException("a second without a minute");
        }
        LocalTime.of(hour, minute.orElse(0), second.orElse(0));
        minute = SmallNumbers.shared(minute);
        second = SmallNumbers.shared(second);
    }

    public static PartialTime of(int hour, int minute) {
        return new PartialTime(hour, OptionalInt.of(minute), OptionalInt.empty());
    }

    public static PartialTime of(int hour, int minute, int second) {
        return new PartialTime(hour, OptionalInt.of(minute), OptionalInt.of(second));
    }

    public static PartialTime ofHour(int hour) {
        return new PartialTime(hour, OptionalInt.empty(), OptionalInt.empty());
    }

    public LocalTime earliest() {
        return LocalTime.of(hour, minute.orElse(0), second.orElse(0));
    }

    /** The last minute that it can mean. A time to the minute means that minute's start: nobody notes seconds. */
    public LocalTime latest() {
        return LocalTime.of(hour, minute.orElse(59), second.orElse(0));
    }

    /** ISO 8601 with {@code XX} for what is not known: {@code 18:53}, {@code 18:53:07}, {@code 22:XX}. */
    @Override
    public String toString() {
        String time = twoDigits(OptionalInt.of(hour)) + ":" + twoDigits(minute);
        return second.isPresent() ? time + ":" + twoDigits(second) : time;
    }

    static String twoDigits(OptionalInt number) {
        if (number.isEmpty()) {
            return "XX";
        }
        int value = number.getAsInt();
        return value < 10 ? "0" + value : String.valueOf(value);
    }
}
