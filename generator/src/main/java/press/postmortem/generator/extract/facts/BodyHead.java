package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Milestone;

/** Facts that stand at the head of a body, each behind its label, as {@link HeadLines} finds them. */
final class BodyHead {
    private static final int LONGEST_PHRASE = 60;

    private static final Pattern ASIDE = Pattern.compile("[,;(]");
    private static final Pattern PHRASE_END = Pattern.compile("[.!](?:\\s|$)|\\s[-\u2013\u2014]\\s|\u2014"
            + "|\\s(?:and|by|via|after|with|when|und|durch|et|par|y|e|por)\\s");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}\\p{L}{0,3}[ -]?\\d{1,2}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,20}");
    private static final Pattern BEFORE_DAY =
            Pattern.compile("\\s(?:on|at|since|as of)\\s*$", Pattern.CASE_INSENSITIVE);

    private final List<HeadLines.Line> lines;
    private final List<HeadLines.Line> impact;

    private BodyHead(List<HeadLines.Line> lines, List<HeadLines.Line> impact) {
        this.lines = lines;
        this.impact = impact;
    }

    static BodyHead of(Document body) {
        return new BodyHead(HeadLines.of(body), HeadLines.ofImpact(body));
    }

    List<HeadLines.Line> lines() {
        return lines;
    }

    /** Whether a time stands in the section on the impact. */
    boolean isOnImpact(WrittenTime time) {
        return impact.stream().anyMatch(line -> line.offset() == time.offset());
    }

    /** The first value behind a label of {@code key} that can be read; what can't be is let be, as it is only prose. */
    <T> Optional<T> find(Key<T> key, Reading reading) {
        return lines.stream()
                .filter(line -> line.isLabelled(key))
                .map(HeadLines.Line::scalar)
                .filter(value -> !Fields.isBlank(value))
                .flatMap(value -> read(key, value, reading).stream())
                .findFirst();
    }

    /** What stands alone behind a label of {@code key} and is a code such as {@code SEV9}, which no prose is. */
    Stream<Yaml.Scalar> codes(Key<?> key) {
        return alone(key).filter(value -> CODE.matcher(value.text()).matches());
    }

    /** What stands alone behind a label of {@code key} and is one word. */
    Stream<Yaml.Scalar> words(Key<?> key) {
        return alone(key).filter(value -> WORD.matcher(value.text()).matches());
    }

    private Stream<Yaml.Scalar> alone(Key<?> key) {
        return lines.stream()
                .filter(line -> line.isLabelled(key) && !line.goesOn())
                .map(HeadLines.Line::scalar);
    }

    /** The same of values that end where their line does. */
    <T> Optional<T> findWhole(Key<T> key, Reading reading) {
        return new BodyHead(lines.stream().filter(line -> !line.goesOn()).toList(), impact).find(key, reading);
    }

    /**
     * The first time behind a label of a milestone, in the zone of the label; else what an interval says of it; else either in
     * the section on the impact.
     */
    Optional<WrittenTime> time(Milestone milestone, Reading reading) {
        return time(milestone, lines, reading).or(() -> time(milestone, impact, reading));
    }

    private static Optional<WrittenTime> time(Milestone milestone, List<HeadLines.Line> lines, Reading reading) {
        return lines.stream()
                .filter(line -> line.isLabelled(Vocabulary.Times.of(milestone)))
                .flatMap(line -> times(line, reading))
                .filter(BodyHead::isPlain)
                .findFirst()
                .or(() -> HeadInterval.time(milestone, lines, reading));
    }

    /** A day or a clock time beyond doubt: the head of a body is no place that only times stand in. */
    private static boolean isPlain(WrittenTime time) {
        return time.phrase().isPresent()
                && (time.day().isPresent() || time.written().indexOf(':') >= 0);
    }

    private static Stream<WrittenTime> times(HeadLines.Line line, Reading reading) {
        String whole = line.scalar().text();
        return Stream.concat(beforeAside(whole, reading).stream(), beginnings(whole, reading))
                .flatMap(text -> line.aside().isEmpty() || hasZone(text, reading)
                        ? Stream.of(text)
                        : Stream.of(text + " " + line.aside(), text))
                .map(text -> new Yaml.Scalar(text, false, line.offset()))
                .map(value -> WrittenTime.read(value, reading.aside()));
    }

    /** What stands before brackets that tell more of a time, commas and all: {@code 3 March 2024, 10:42 (by the carrier)}. */
    private static Optional<String> beforeAside(String value, Reading reading) {
        int bracket = value.indexOf('(');
        return bracket < 0 || reading.times().whole(value).isPresent()
                ? Optional.empty()
                : Optional.of(value.substring(0, bracket).strip())
                        .filter(text -> reading.times().whole(text).isPresent());
    }

    private static boolean hasZone(String text, Reading reading) {
        return reading.times()
                .whole(text)
                .filter(time -> time.zone().isPresent() || time.zoneWritten().isPresent())
                .isPresent();
    }

    /** Where the value starts that {@link #find} finds. */
    OptionalInt offset(Key<?> key, Reading reading) {
        return lines.stream()
                .filter(line -> line.isLabelled(key))
                .map(HeadLines.Line::scalar)
                .filter(value -> !Fields.isBlank(value))
                .filter(value -> read(key, value, reading).isPresent())
                .mapToInt(Yaml.Scalar::offset)
                .findFirst();
    }

    /** The names behind a label of {@code key}, with their links. */
    List<Byline.Name> names(Key<List<Byline.Name>> key) {
        return lines.stream()
                .filter(line -> line.isLabelled(key))
                .findFirst()
                .map(line -> Byline.names(line.value()))
                .orElse(List.of());
    }

    private static <T> Optional<T> read(Key<T> key, Yaml.Scalar value, Reading reading) {
        return readOne(key, value, reading).or(() -> readBoth(key, value, reading));
    }

    /** A value that says the same in two languages: {@code Behoben / Resolved}. */
    private static <T> Optional<T> readBoth(Key<T> key, Yaml.Scalar value, Reading reading) {
        int slash = value.text().indexOf(" / ");
        if (slash < 0) {
            return Optional.empty();
        }
        Optional<T> first = readOne(key, part(value, 0, slash), reading);
        return first.filter(
                said -> readOne(key, part(value, slash + 3, value.text().length()), reading)
                        .filter(said::equals)
                        .isPresent());
    }

    private static Yaml.Scalar part(Yaml.Scalar value, int begin, int end) {
        return new Yaml.Scalar(value.text().substring(begin, end), false, value.offset());
    }

    private static <T> Optional<T> readOne(Key<T> key, Yaml.Scalar value, Reading reading) {
        return beginnings(value.text(), reading)
                .flatMap(text -> Stream.concat(Stream.of(text), Translations.word(text).stream()))
                .map(text -> new Yaml.Scalar(text, false, value.offset()))
                .filter(each -> !Fields.isBlank(each))
                .flatMap(each -> key.type().read(key.name(), each, reading.aside()).stream())
                .findFirst();
    }

    /**
     * The whole value, else what stands before a comma or bracket, as in {@code Draft, under review}; before a dash, the end of
     * a sentence or a word that goes on, as in {@code Resolved — the pump was replaced} and {@code Resolved by the night crew};
     * before a day, as in {@code Resolved on 2024-03-01}.
     */
    private static Stream<String> beginnings(String value, Reading reading) {
        String part = ASIDE.split(value, 2)[0];
        String phrase = PHRASE_END.split(part, 2)[0];
        return Stream.of(value, part, phrase, undated(phrase, reading))
                .map(String::strip)
                .distinct();
    }

    private static String undated(String phrase, Reading reading) {
        return Optional.of(phrase)
                .filter(text -> text.length() <= LONGEST_PHRASE)
                .flatMap(reading.times()::firstDate)
                .map(day -> BEFORE_DAY.matcher(phrase.substring(0, day.begin())).replaceFirst(""))
                .orElse(phrase);
    }
}
