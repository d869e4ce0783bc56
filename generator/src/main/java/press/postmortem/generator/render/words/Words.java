package press.postmortem.generator.render.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.drawing.Leftward;
import press.postmortem.generator.render.view.LinkView;

/**
 * Every word that a page says and no author wrote, in one language. Templates reach those without gaps as
 * {@code {{words.key}}}.
 */
public final class Words {
    private static final int GROUPED_FROM = 10_000;
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Map<String, String> texts;
    private final Plural.Rule plurals;
    private final boolean leftward;

    /**
     * @param texts by their keys, with gaps as {@code {0}}
     * @param language a BCP 47 tag
     */
    Words(Map<String, String> texts, String language) {
        this.texts = Map.copyOf(texts);
        this.plurals = Plural.Rule.of(language);
        this.leftward = Direction.of(language).equals("rtl");
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    /** @param gaps what fills {@code {0}}, {@code {1}} …; numbers are written as the language writes them */
    public String say(String key, Object... gaps) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        return gaps.length == 0 ? text : filled(text, gaps);
    }

    private String filled(String text, Object... gaps) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            out.append(text, from, open).append(gap(gaps[text.charAt(open + 1) - '0']));
            from = open + "{0}".length();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Other letters than those around them must not change the order in which those are read. */
    private String gap(Object value) {
        String text = value instanceof Number number ? number(number.longValue()) : value.toString();
        return leftward && isRightward(text) ? ISOLATE + text + END_OF_ISOLATE : text;
    }

    /** Has it letters that are read to the right, and none that are read to the left? */
    private static boolean isRightward(String text) {
        return !Leftward.isIn(text)
                && text.codePoints()
                        .anyMatch(letter ->
                                Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** {@code 1 report}, {@code 2 reports}. */
    public String count(String key, long number) {
        return count(key, number, number(number));
    }

    /**
     * The same with more gaps.
     *
     * @param number decides which plural it is
     * @param gaps what fills {@code {0}}, {@code {1}} …
     */
    public String count(String key, long number, Object... gaps) {
        return say(key + "." + plurals.of(Math.abs(number)).key(), gaps);
    }

    /** {@code 1234}, {@code 12,345}: thousands are set apart from five digits on. */
    public String number(long number) {
        String digits = Long.toString(number);
        if (Math.abs(number) < GROUPED_FROM) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            out.insert(i, say("thousands"));
        }
        return out.toString();
    }

    /** {@code a, b, c}. */
    public String list(List<String> parts) {
        return parts.stream().collect(listed());
    }

    /** {@code a, b, c}. */
    public Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(say("comma"));
    }

    /** The same of links. */
    public List<LinkView> enumerated(List<LinkView> links) {
        return LinkView.enumerated(links, say("comma"));
    }

    /** Sentences one behind the other. */
    public String sentences(List<String> sentences) {
        return sentences.stream()
                .reduce((before, next) -> say("sentences", before, next))
                .orElse("");
    }

    /** A word of the vocabulary, as in {@code near_miss} → {@code near miss}. */
    public String term(Term term) {
        return say(term.getClass().getSimpleName() + "." + term.key());
    }

    /** What the reports of a listing have in common. */
    public String title(Listing listing) {
        return listing.isUndated() ? say("year.undated") : listing.title();
    }

    /** What a page of many reports is called. */
    public String title(Planned.Scope scope) {
        return scope.listing().filter(Listing::isUndated).map(this::title).orElse(scope.title());
    }

    /** A severity in words; empty where its id is all there is. */
    public String name(SeverityLevel level) {
        if (SeverityLevel.standard().contains(level)) {
            return say("severity." + level.rank());
        }
        return level.name().equals(level.id()) ? "" : level.name();
    }

    /** What else is to be said of a listing; empty where nothing is. */
    public String description(Listing listing) {
        Optional<SeverityLevel> standard = listing.postmortems()
                .get(0)
                .severity()
                .filter(level -> listing.kind() == Listing.Kind.SEVERITY
                        && SeverityLevel.standard().contains(level));
        return standard.map(this::name).or(listing::description).orElse("");
    }

    /** What leads an admonition whose author gave it no title. */
    public String kind(String kind) {
        return texts.getOrDefault("aside." + kind, kind.isEmpty() ? say("aside.note") : capitalised(kind));
    }

    public static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : new StringBuilder()
                        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                        .append(text, text.offsetByCodePoints(0, 1), text.length())
                        .toString();
    }
}
