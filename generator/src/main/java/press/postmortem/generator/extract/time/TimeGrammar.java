package press.postmortem.generator.extract.time;

import java.time.ZoneId;
import java.util.Optional;

/** Times as people write them. Linear in the length of the text; never throws. */
public final class TimeGrammar {
    /**
     * @param habits how the file writes its times: {@link Habits#of}
     * @param preferred the zone that decides between the meanings of an abbreviation such as {@code IST}
     */
    public TimeGrammar(Habits habits, Optional<ZoneId> preferred) {}

    /** The time that leads a text, after blanks, brackets, quotes and marks of emphasis. */
    public Optional<TimePhrase> leading(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** A text that is a time and nothing else but blanks and punctuation. */
    public Optional<TimePhrase> whole(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** The first time anywhere in a text that holds at least a date. */
    public Optional<TimePhrase> firstDate(String text) {
        throw new UnsupportedOperationException(text);
    }

    /** The zone that a text names anywhere: {@code All times are in UTC}, {@code Timeline (CET)}. */
    public Optional<ZoneId> zoneIn(String text) {
        throw new UnsupportedOperationException(text);
    }
}
