package press.postmortem.generator.render.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A time as feeds can write it: to the second, with an offset of whole minutes, in a year of four digits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc822#section-5">RFC 822, section 5</a>
 */
public record FeedTime(OffsetDateTime at) implements Comparable<FeedTime> {
    /** What stands where a format demands a time and nobody knows a day. */
    public static final FeedTime UNKNOWN = new FeedTime(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));

    private static final DateTimeFormatter RFC3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** Empty for years before 1 and after 9999. */
    public static Optional<FeedTime> of(ZonedDateTime time) {
        boolean whole = time.getOffset().getTotalSeconds() % 60 == 0;
        OffsetDateTime at =
                whole ? time.toOffsetDateTime() : time.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        return Optional.of(at)
                .filter(when -> when.getYear() >= 1 && when.getYear() <= 9999)
                .map(FeedTime::new);
    }

    /**
     * A day of which nobody knows more: noon in its zone, which is the same day for readers nearly everywhere, where midnight
     * would be the day before for all who live further west.
     */
    public static Optional<FeedTime> noon(LocalDate day, ZoneId zone) {
        return of(day.atTime(LocalTime.NOON).atZone(zone));
    }

    /** As in {@code 2024-03-07T12:00:00+01:00}. */
    public String rfc3339() {
        return RFC3339.format(at);
    }

    /** As in {@code Thu, 7 Mar 2024 12:00:00 +0100}. */
    public String rfc822() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at);
    }

    @Override
    public int compareTo(FeedTime other) {
        return at.toInstant().compareTo(other.at.toInstant());
    }
}
