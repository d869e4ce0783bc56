package press.postmortem.generator.extract.time;

import java.util.OptionalInt;
import press.postmortem.generator.incident.PartialTime;

/**
 * A time of day as it was read.
 *
 * @param form how it was written, which tells how far its digits can be trusted to be a time at all
 * @param halfDay whether am, pm or the like was written
 * @param nextDay whether it was {@code 24:00}, the midnight that ends the day
 */
record Clock(PartialTime time, Form form, boolean halfDay, boolean nextDay) {
    private static final int FIRST_OF_EVENING = 5;

    enum Form {
        /** {@code 10:42}, {@code 10am}, {@code 14h30}, {@code 14 Uhr}: nothing else looks like this. */
        CERTAIN,
        /** {@code 10.42} */
        DOTTED,
        /** {@code 1042} */
        BARE,
        /** {@code 14h}, which may be a duration */
        HOUR,
        /** {@code noon}, {@code midnight} */
        NAMED
    }

    static Clock certain(int hour, OptionalInt minute, OptionalInt second) {
        return new Clock(new PartialTime(hour, minute, second), Form.CERTAIN, false, false);
    }

    /** The same digits, meant in the morning or in the afternoon; a 24-hour clock's digits overrule a contradicting mark. */
    Clock in(HalfDay half) {
        int hour = time.hour();
        if (half == HalfDay.EVENING) {
            return in(hour < FIRST_OF_EVENING || hour == 12 ? HalfDay.FORENOON : HalfDay.AFTERNOON)
                    .endingDay(hour == 12);
        }
        if (half == HalfDay.AFTERNOON && hour < 12) {
            hour += 12;
        } else if (half == HalfDay.FORENOON && hour == 12) {
            hour = 0;
        }
        return new Clock(new PartialTime(hour, time.minute(), time.second()), Form.CERTAIN, true, nextDay);
    }

    private Clock endingDay(boolean ends) {
        return new Clock(time, form, halfDay, nextDay || ends);
    }

    /** The start of an interval that ends at a time marked am or pm: {@code 8} in {@code 8-9 PM}. */
    Clock before(Clock end) {
        if (halfDay || !end.halfDay || time.hour() > 12 || time.hour() == 0) {
            return this;
        }
        Clock later = in(HalfDay.AFTERNOON);
        boolean fits = end.time.hour() >= 12 && !later.time.earliest().isAfter(end.time.earliest());
        return fits ? later : in(HalfDay.FORENOON);
    }

    enum HalfDay {
        FORENOON,
        AFTERNOON,
        /** What goes on to midnight and a little beyond, as {@code 晚上} does: twelve ends the day, one is after it. */
        EVENING
    }
}
