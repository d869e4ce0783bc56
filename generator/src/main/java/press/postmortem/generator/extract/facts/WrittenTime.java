package press.postmortem.generator.extract.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Point;

/**
 * A time of front matter, to the letter.
 *
 * @param phrase empty where it can't be read: then it is shown as written and means nothing
 */
record WrittenTime(String written, Optional<TimePhrase> phrase, int offset) {
    static WrittenTime read(Yaml.Scalar value, Reading reading) {
        String text = value.text().strip();
        if (WrittenDay.reportImpossible(value, reading)) {
            return new WrittenTime(text, Optional.empty(), value.offset());
        }
        Optional<TimePhrase> phrase = reading.times().whole(text);
        if (phrase.isEmpty()) {
            reading.report(ReadingRule.UNREADABLE_TIME, value.offset(), text);
        }
        phrase.ifPresent(read -> check(read, value.offset(), reading));
        return new WrittenTime(text, phrase, value.offset());
    }

    private static void check(TimePhrase phrase, int offset, Reading reading) {
        if (phrase.undecided(Optional.empty())) {
            reading.report(ReadingRule.UNREADABLE_DATE, offset, phrase.written());
        }
        phrase.zoneWritten()
                .filter(zone -> phrase.zone().isEmpty())
                .ifPresent(zone -> reading.report(ReadingRule.AMBIGUOUS_ZONE, offset, zone));
    }

    /** No time at all. */
    static WrittenTime none(int offset) {
        return new WrittenTime("", Optional.empty(), offset);
    }

    /** The day that its letters name. */
    Optional<LocalDate> day() {
        return phrase.flatMap(TimePhrase::day);
    }

    Moment moment(Optional<LocalDate> date, Optional<ZoneId> zone) {
        return phrase.map(read -> read.moment(date, zone)).orElseGet(this::unknown);
    }

    Moment unknown() {
        return new Moment(
                written, new Point(Optional.empty(), Optional.empty()), Optional.empty(), false, Optional.empty());
    }
}
