package press.postmortem.generator.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;

/** Do our rules for feeds say of the feed validator's own cases what it says of them? */
class FeedRulesTest {
    private static final Pattern EXPECTED = Pattern.compile("Expect: *(!?)([A-Za-z0-9]+)(?:[{](.*)[}])?");

    /** What feeds of ours are made of; cases about anything else are passed over. */
    private static final Set<String> OURS = Set.of(
            ("rss channel item title link description language lastBuildDate generator guid pubDate category content:encoded"
                            + " atom:link atom:updated feed entry id subtitle updated author name published summary content")
                    .split(" "));

    /**
     * Apart from what is not asked here: the clock, for dates in the future; MathML and SVG; and which ampersands in a plain
     * text might be meant as HTML.
     */
    private static final double LEAST_AGREEMENT = 0.945;

    @Test
    void the_validators_own_cases_are_judged_as_it_judges_them() throws IOException {
        Path cases = Corpus.badInputs("feedvalidator");
        List<String> disagreements = new ArrayList<>();
        int judged = 0;
        for (String folder : List.of("rss", "rss20", "atom")) {
            for (Path file : Corpus.below(cases.resolve(folder), ".xml")) {
                Optional<Boolean> agreed = agreement(file);
                judged += agreed.isPresent() ? 1 : 0;
                if (agreed.filter(same -> !same).isPresent()) {
                    disagreements.add(
                            cases.relativize(file) + ": " + Expectation.of(file).orElseThrow() + ", here "
                                    + FeedRules.brokenBy(Files.readAllBytes(file)));
                }
            }
        }
        assertThat(judged).isGreaterThan(550);
        assertThat(disagreements).hasSizeLessThan((int) (judged * (1 - LEAST_AGREEMENT)));
    }

    /** Empty where a case is about what is not asked here. */
    private static Optional<Boolean> agreement(Path file) throws IOException {
        Optional<Expectation> expected = Expectation.of(file);
        if (expected.isEmpty() || !isOfOurFormats(file)) {
            return Optional.empty();
        }
        Set<String> broken = FeedRules.brokenBy(Files.readAllBytes(file));
        String name = expected.get().name();
        if (name.equals("Error")) {
            return Optional.of(broken.stream().allMatch(WARNINGS::contains));
        }
        boolean valid = name.startsWith("Valid");
        String rule = name.equals("ValidURI") ? "InvalidFullLink" : valid ? "Inv" + name.substring(1) : name;
        boolean wanted = !valid && !expected.get().negated();
        return Optional.of(rule)
                .filter(FeedRules.NAMES::contains)
                .filter(known -> expected.get().isAbout(OURS))
                .map(known -> broken.contains(known) == wanted);
    }

    /**
     * What the validator is expected to say of a case.
     *
     * @param negated whether it must not say so
     * @param about the element, and the one that it stands in
     */
    private record Expectation(boolean negated, String name, Map<String, String> about) {
        static Optional<Expectation> of(Path file) throws IOException {
            Matcher expected = EXPECTED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            if (!expected.find()) {
                return Optional.empty();
            }
            Map<String, String> about = new HashMap<>();
            for (String part : Optional.ofNullable(expected.group(3)).orElse("").split(",")) {
                String[] named = part.split(":", 2);
                about.put(named[0], named.length == 2 ? named[1] : "");
            }
            return Optional.of(new Expectation(expected.group(1).equals("!"), expected.group(2), about));
        }

        boolean isAbout(Set<String> elements) {
            return Stream.of("element", "parent")
                    .allMatch(key -> !about.containsKey(key) || elements.contains(about.get(key)));
        }
    }

    /** What the validator calls a warning, as it breaks no rule of a format. */
    private static final Set<String> WARNINGS = Set.of(
            "ContainsHTML",
            "ContainsRelRef",
            "DuplicateEntries",
            "ImplausibleDate",
            "MissingGuid",
            "MissingSelf",
            "MissingTextualContent",
            "NotBlank",
            "SecurityRisk",
            "SecurityRiskAttr",
            "UnregisteredAtomLinkRel");

    private static boolean isOfOurFormats(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.contains("<feed") && text.contains("http://www.w3.org/2005/Atom")
                || Pattern.compile("<rss[^>]* version=.2\\.0").matcher(text).find();
    }
}
