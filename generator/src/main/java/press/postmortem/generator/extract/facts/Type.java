package press.postmortem.generator.extract.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.leak.IdentifierPattern;
import press.postmortem.generator.notation.Json;

/** What a value may be: how it is read, and how a person is told about it. */
sealed interface Type<T> {
    /** As in <i>a date</i>. */
    String expected();

    String example();

    /** What an editor lets pass: all that is read without an error, nothing else as far as a schema can say it. */
    Json.Members schema(SchemaBook book);

    /**
     * Reads a value that is not blank.
     *
     * @return empty where nothing can be made of it, which is then reported
     */
    Optional<T> read(String key, Yaml value, Reading reading);

    /** A value that is a piece of text in YAML. */
    sealed interface OfScalar<T> extends Type<T> {
        Optional<T> read(String key, Yaml.Scalar value, Reading reading);

        @Override
        default Optional<T> read(String key, Yaml value, Reading reading) {
            if (value instanceof Yaml.Scalar scalar) {
                return read(key, scalar, reading);
            }
            reading.reportWrongType(key, value, this);
            return Optional.empty();
        }
    }

    /** Text as it is. */
    record Text(String example) implements OfScalar<String> {
        @Override
        public String expected() {
            return "text";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text();
        }

        @Override
        public Optional<String> read(String key, Yaml.Scalar value, Reading reading) {
            return Optional.of(value.text().strip());
        }
    }

    /** Text that may hold inline Markdown. */
    record Prose() implements OfScalar<List<Inline>> {
        @Override
        public String expected() {
            return "text";
        }

        @Override
        public String example() {
            return "\"The disk was *full*.\"";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text();
        }

        @Override
        public Optional<List<Inline>> read(String key, Yaml.Scalar value, Reading reading) {
            return Optional.of(DocumentParser.parseInline(value.text().strip(), value.offset()));
        }
    }

    /** A list of words, or one text with {@code separators} between them. */
    record Words(Separators separators) implements Type<List<String>> {
        enum Separators {
            COMMAS,
            COMMAS_OR_BLANKS
        }

        @Override
        public String expected() {
            return "a list of words";
        }

        @Override
        public String example() {
            return "[first, second]";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.anyOf(SchemaBook.list(SchemaBook.text()), SchemaBook.text());
        }

        @Override
        public Optional<List<String>> read(String key, Yaml value, Reading reading) {
            if (value instanceof Yaml.Scalar scalar) {
                return Optional.of(split(scalar.text()));
            }
            if (value instanceof Yaml.Sequence) {
                return new ListOf<>(new Text("first"))
                        .read(key, value, reading)
                        .map(words -> words.stream().distinct().toList());
            }
            reading.reportWrongType(key, value, this);
            return Optional.empty();
        }

        private List<String> split(String text) {
            boolean blanks = separators == Separators.COMMAS_OR_BLANKS && text.indexOf(',') < 0;
            return Stream.of(text.split(blanks ? "\\s" : ","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** A day; a time of day behind it is let be. */
    record Day() implements OfScalar<LocalDate> {
        @Override
        public String expected() {
            return "a date";
        }

        @Override
        public String example() {
            return "2022-12-13";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define("day", () -> SchemaBook.text(SchemaPatterns.DAY, this, "number"));
        }

        @Override
        public Optional<LocalDate> read(String key, Yaml.Scalar value, Reading reading) {
            return WrittenDay.read(value, reading);
        }
    }

    /** A date, a time of day or both, as precisely as the author knows it. */
    record Time() implements OfScalar<WrittenTime> {
        @Override
        public String expected() {
            return "a date and time";
        }

        @Override
        public String example() {
            return "2022-12-13 18:52";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define("time", () -> SchemaBook.text(SchemaPatterns.TIME, this, "number"));
        }

        @Override
        public Optional<WrittenTime> read(String key, Yaml.Scalar value, Reading reading) {
            return Optional.of(WrittenTime.read(value, reading));
        }
    }

    record Zone() implements OfScalar<ZoneId> {
        @Override
        public String expected() {
            return "a time zone";
        }

        @Override
        public String example() {
            return "Europe/Paris";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define("time zone", () -> SchemaBook.text(SchemaPatterns.ZONE, this, "number"));
        }

        @Override
        public Optional<ZoneId> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<ZoneId> zone = ZoneIds.find(value.text());
            if (zone.isEmpty()) {
                reading.report(ReadingRule.UNKNOWN_ZONE, value.offset(), value.text(), ZoneIds.advice(value.text()));
            }
            return zone;
        }
    }

    /** One of a fixed set of words. */
    record Choice<E extends Enum<E> & Term>(Spellings<E> spellings) implements OfScalar<E> {
        @Override
        public String expected() {
            return "one of " + String.join(", ", spellings.keys());
        }

        @Override
        public String example() {
            return spellings.keys().get(0);
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define(spellings.name(), () -> schema(spellings.words().keySet()));
        }

        @Override
        public Optional<E> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<E> found = spellings.find(value.text());
            if (found.isEmpty()) {
                reportUnknown(value, spellings.name(), spellings.keys(), reading);
            }
            return found;
        }

        static void reportUnknown(Yaml.Scalar value, String name, List<String> words, Reading reading) {
            reading.report(ReadingRule.UNKNOWN_WORD, value.offset(), name, value.text(), advice(value.text(), words));
        }

        /** @param words all that are read, the values' own among them */
        Json.Members schema(Collection<String> words) {
            return SchemaBook.anyOf(
                    SchemaBook.words(spellings.keys(), spellings.abouts()),
                    SchemaBook.text(SchemaPatterns.spellings(words), this));
        }

        private static String advice(String written, List<String> words) {
            String all = "The words are " + String.join(", ", words) + ".";
            return Suggestion.nearest(written, words)
                    .map(word -> "Did you mean '" + word + "'? " + all)
                    .orElse(all);
        }
    }

    /** Where the incident stands; where the report stands, if people say that instead. */
    record Standing() implements OfScalar<Standing.Both> {
        private static final Choice<Status> INCIDENT = new Choice<>(Spellings.STATUS);
        private static final List<String> WORDS = Stream.of(Spellings.STATUS, Spellings.DOCUMENT_STATUS)
                .flatMap(spellings -> spellings.keys().stream())
                .toList();

        /** At most one of them is there. */
        record Both(Optional<Status> incident, Optional<DocumentStatus> report) {}

        @Override
        public String expected() {
            return INCIDENT.expected();
        }

        @Override
        public String example() {
            return "resolved";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define(
                    "standing",
                    () -> INCIDENT.schema(Stream.of(Spellings.STATUS, Spellings.DOCUMENT_STATUS)
                            .flatMap(spellings -> spellings.words().keySet().stream())
                            .toList()));
        }

        @Override
        public Optional<Both> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<Status> incident = Spellings.STATUS.find(value.text());
            Optional<DocumentStatus> report =
                    incident.isPresent() ? Optional.empty() : Spellings.DOCUMENT_STATUS.find(value.text());
            if (incident.isEmpty() && report.isEmpty()) {
                Choice.reportUnknown(value, Spellings.STATUS.name(), WORDS, reading);
                return Optional.empty();
            }
            return Optional.of(new Both(incident, report));
        }
    }

    /** One of the site's severities. */
    record Severity() implements OfScalar<SeverityLevel> {
        @Override
        public String expected() {
            return "one of the site's severities";
        }

        @Override
        public String example() {
            return "SEV2";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            List<SeverityLevel> levels = book.severities();
            return book.define(
                    "one of the severities",
                    () -> SchemaBook.anyOf(
                            SchemaBook.words(
                                    levels.stream().map(SeverityLevel::id).toList(),
                                    levels.stream().map(SeverityLevel::name).toList()),
                            SchemaBook.text(SchemaPatterns.severities(levels), this),
                            SchemaBook.ranks(levels.size())));
        }

        @Override
        public Optional<SeverityLevel> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<SeverityLevel> level = Severities.find(value.text(), reading.severities());
            if (level.isEmpty()) {
                List<String> ids =
                        reading.severities().stream().map(SeverityLevel::id).toList();
                reading.report(ReadingRule.UNKNOWN_SEVERITY, value.offset(), value.text(), String.join(", ", ids));
            }
            return level;
        }
    }

    record Flag() implements OfScalar<Boolean> {
        private static final List<String> YES = List.of("true", "yes", "on");
        private static final List<String> NO = List.of("false", "no", "off");
        private static final String PATTERN =
                SchemaPatterns.either(SchemaPatterns.words(YES), SchemaPatterns.words(NO), SchemaPatterns.NOTHING);

        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public String example() {
            return "true";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define("flag", () -> SchemaBook.text(PATTERN, this, "boolean"));
        }

        @Override
        public Optional<Boolean> read(String key, Yaml.Scalar value, Reading reading) {
            String word = value.text().strip().toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                reading.reportWrongType(key, value, this);
                return Optional.empty();
            }
            return Optional.of(YES.contains(word));
        }
    }

    /** A whole number above 0. */
    record Count(int largest) implements OfScalar<Integer> {
        @Override
        public String expected() {
            return "a number from 1 to " + largest;
        }

        @Override
        public String example() {
            return "20";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text(SchemaPatterns.COUNT, this, "integer")
                    .with("minimum", 1)
                    .with("maximum", largest);
        }

        @Override
        public Optional<Integer> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<Integer> number = parse(value.text().strip()).filter(count -> 1 <= count && count <= largest);
            if (number.isEmpty()) {
                reading.reportWrongType(key, value, this);
            }
            return number;
        }

        private static Optional<Integer> parse(String text) {
            try {
                return Optional.of(Integer.valueOf(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    /** How much a rule weighs. */
    record Weight() implements OfScalar<Level> {
        private static final List<String> WORDS =
                Stream.of(Level.values()).map(Level::toString).toList();

        @Override
        public String expected() {
            return "one of " + String.join(", ", WORDS);
        }

        @Override
        public String example() {
            return "warning";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define(
                    "level",
                    () -> Json.object()
                            .with("type", "string")
                            .with("pattern", SchemaPatterns.words(WORDS))
                            .with("patternErrorMessage", "This should be " + expected() + ".")
                            .with("examples", Json.texts(WORDS)));
        }

        @Override
        public Optional<Level> read(String key, Yaml.Scalar value, Reading reading) {
            String word = value.text().strip();
            Optional<Level> level = Stream.of(Level.values())
                    .filter(each -> each.toString().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (level.isEmpty()) {
                reading.report(ReadingRule.UNKNOWN_WORD, value.offset(), "level", word, Choice.advice(word, WORDS));
            }
            return level;
        }
    }

    /** A pattern of what names a user or customer. */
    record Identifiers() implements OfScalar<String> {
        @Override
        public String expected() {
            return "a pattern";
        }

        @Override
        public String example() {
            return "\"cust-[0-9]{6}\"";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text();
        }

        @Override
        public Optional<String> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<String> fault = IdentifierPattern.fault(value.text());
            fault.ifPresent(why -> reading.report(ReadingRule.INVALID_PATTERN, value.offset(), value.text(), why));
            return fault.isPresent() ? Optional.empty() : Optional.of(value.text());
        }
    }

    /** A domain of e-mail; one label alone would be all that is registered below it. */
    record MailDomain() implements OfScalar<String> {
        @Override
        public String expected() {
            return "a domain";
        }

        @Override
        public String example() {
            return "example.org";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text();
        }

        @Override
        public Optional<String> read(String key, Yaml.Scalar value, Reading reading) {
            String domain = value.text().strip();
            if (domain.indexOf('.', 1) < 0) {
                reading.reportWrongType(key, value, this);
                return Optional.empty();
            }
            return Optional.of(domain);
        }
    }

    /** Where something is on the web, whole; ends in {@code /}. */
    record WebFolder() implements OfScalar<String> {
        @Override
        public String expected() {
            return "a whole web address";
        }

        @Override
        public String example() {
            return "https://example.org/incidents/";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text(SchemaPatterns.WEB_FOLDER, this);
        }

        @Override
        public Optional<String> read(String key, Yaml.Scalar value, Reading reading) {
            String text = value.text().strip();
            if (!isWebFolder(text)) {
                reading.reportWrongType(key, value, this);
                return Optional.empty();
            }
            return Optional.of(text.endsWith("/") ? text : text + "/");
        }

        private static boolean isWebFolder(String text) {
            try {
                URI address = new URI(text);
                return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                        && address.getHost() != null
                        && address.getUserInfo() == null
                        && address.getQuery() == null
                        && address.getFragment() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }

    /** A BCP 47 tag. */
    record Language() implements OfScalar<String> {
        @Override
        public String expected() {
            return "a language";
        }

        @Override
        public String example() {
            return "en-GB";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return SchemaBook.text(SchemaPatterns.LANGUAGE, this, "boolean");
        }

        @Override
        public Optional<String> read(String key, Yaml.Scalar value, Reading reading) {
            String tag = Locale.forLanguageTag(value.text().strip().replace('_', '-'))
                    .toLanguageTag();
            if (tag.equals("und")) {
                reading.reportWrongType(key, value, this);
                return Optional.empty();
            }
            return Optional.of(tag);
        }
    }

    /** A list, or one value alone. What can't be read is left out. */
    record ListOf<T>(Type<T> item) implements Type<List<T>> {
        @Override
        public String expected() {
            return "a list; each item " + item.expected();
        }

        @Override
        public String example() {
            return "[" + item.example() + "]";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            Json.Members one = item.schema(book);
            return SchemaBook.anyOf(SchemaBook.list(one), one);
        }

        @Override
        public Optional<List<T>> read(String key, Yaml value, Reading reading) {
            List<Yaml> values = value instanceof Yaml.Sequence sequence ? sequence.values() : List.of(value);
            return Optional.of(values.stream()
                    .filter(each -> !Fields.isBlank(each))
                    .flatMap(each -> item.read(key, each, reading).stream())
                    .toList());
        }
    }

    /**
     * A mapping with keys of its own.
     *
     * @param shorthand the key that is meant where a text stands in the mapping's place
     */
    record Mapping(KeySet keys, Optional<Key<?>> shorthand, String example) implements Type<Fields> {
        @Override
        public String expected() {
            return "made of keys and values";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            boolean alone =
                    shorthand.isPresent() && keys.needed().stream().allMatch(oneOf -> oneOf.contains(shorthand.get()));
            Json.Members mapping = book.mapping(keys);
            return alone ? SchemaBook.anyOf(mapping, shorthand.get().type().schema(book)) : book.orNothing(mapping);
        }

        @Override
        public Optional<Fields> read(String key, Yaml value, Reading reading) {
            if (value instanceof Yaml.Mapping mapping) {
                return Optional.of(Fields.read(mapping, keys, reading));
            }
            if (value instanceof Yaml.Scalar scalar && shorthand.isPresent()) {
                return Optional.of(Fields.readShort(scalar, shorthand.get(), key, keys, reading));
            }
            reading.reportWrongType(key, value, this);
            return Optional.empty();
        }
    }

    /** A value behind a name of the author's choice. */
    record Named<T>(String name, T value, int offset) {}

    /** A mapping whose keys are names of the author's choice, in the author's order. What can't be read is left out. */
    record MapOf<T>(Type<T> item, String name) implements Type<List<Named<T>>> {
        @Override
        public String expected() {
            return "made of keys and values";
        }

        @Override
        public String example() {
            return "{" + name + ": " + item.example() + "}";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            Json.Members properties = Json.object();
            Json.Members value = item.schema(book);
            if (item instanceof Weight) {
                for (Rule rule : book.rules()) {
                    properties = properties.with(
                            rule.id(),
                            Json.object()
                                    .with("description", "Built in as: " + rule.level() + ".")
                                    .and(value));
                }
            }
            return book.orNothing(Json.object()
                    .with("type", "object")
                    .with("properties", properties)
                    .with("additionalProperties", value));
        }

        @Override
        public Optional<List<Named<T>>> read(String key, Yaml value, Reading reading) {
            if (value instanceof Yaml.Mapping mapping) {
                return Optional.of(mapping.entries().stream()
                        .flatMap(entry -> named(entry, reading).stream())
                        .toList());
            }
            reading.reportWrongType(key, value, this);
            return Optional.empty();
        }

        private Optional<Named<T>> named(Yaml.Entry entry, Reading reading) {
            return item.read(entry.key(), entry.value(), reading)
                    .map(value -> new Named<>(entry.key(), value, entry.offset()));
        }
    }

    /** People, in any of the ways in which they are named: a list, a mapping, a line such as {@code Ada, Ben and the crew}. */
    record People() implements Type<List<Byline.Name>> {
        @Override
        public String expected() {
            return "a name, or a list of names";
        }

        @Override
        public String example() {
            return "[{name: Nova, handle: \"@nova\"}]";
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            Json.Members one = SchemaBook.anyOf(book.mapping(Vocabulary.Author.KEYS), SchemaBook.text());
            return SchemaBook.anyOf(SchemaBook.list(one), one);
        }

        @Override
        public Optional<List<Byline.Name>> read(String key, Yaml value, Reading reading) {
            if (value instanceof Yaml.Scalar scalar) {
                return Optional.of(Byline.names(scalar));
            }
            List<Yaml> values = value instanceof Yaml.Sequence sequence ? sequence.values() : List.of(value);
            return Optional.of(values.stream()
                    .filter(each -> !Fields.isBlank(each))
                    .flatMap(each -> one(key, each, reading).stream())
                    .toList());
        }

        private Optional<Byline.Name> one(String key, Yaml value, Reading reading) {
            if (value instanceof Yaml.Scalar scalar) {
                return Optional.of(Byline.name(scalar));
            }
            if (value instanceof Yaml.Mapping mapping) {
                return Byline.name(Fields.read(mapping, Vocabulary.Author.KEYS, reading));
            }
            reading.reportWrongType(key, value, this);
            return Optional.empty();
        }
    }

    /** The day on which a report came out, or whether it did. */
    record Publication() implements OfScalar<Publication.Said> {
        private static final Flag FLAG = new Flag();
        private static final Day DAY = new Day();

        /** One of them is there. */
        record Said(Optional<Boolean> whether, Optional<LocalDate> day) {}

        @Override
        public String expected() {
            return DAY.expected();
        }

        @Override
        public String example() {
            return DAY.example();
        }

        @Override
        public Json.Members schema(SchemaBook book) {
            return book.define(
                    "publication",
                    () -> SchemaBook.text(
                            SchemaPatterns.either(SchemaPatterns.DAY, Flag.PATTERN), this, "boolean", "number"));
        }

        @Override
        public Optional<Said> read(String key, Yaml.Scalar value, Reading reading) {
            Optional<Boolean> whether = FLAG.read(key, value, reading.aside());
            return whether.isPresent()
                    ? Optional.of(new Said(whether, Optional.empty()))
                    : DAY.read(key, value, reading).map(day -> new Said(Optional.empty(), Optional.of(day)));
        }
    }
}
