package press.postmortem.generator.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import press.postmortem.generator.diagnostic.Rule;

/**
 * What a rule asks, why, and with which examples: the file {@code rules/ID.md} of the generator, or what the check brought
 * along that the rule is of.
 *
 * @param markdown the whole page; it begins with the title
 */
public record RulePage(Rule rule, String markdown) {
    private static final String FOLDER = "/press/postmortem/generator/rules/";
    private static final String TITLE = "# ";

    /** Where nobody has written the page, what the rule itself says has to do. */
    public static RulePage of(Rule rule) {
        return rule.page().map(page -> new RulePage(rule, page)).orElseGet(() -> builtIn(rule));
    }

    private static RulePage builtIn(Rule rule) {
        try (InputStream in = RulePage.class.getResourceAsStream(FOLDER + rule.id() + ".md")) {
            return new RulePage(rule, in == null ? brief(rule) : text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String brief(Rule rule) {
        return TITLE + gaps(rule.message()).replaceAll("\\.$", "") + "\n\n" + gaps(rule.hint()) + "\n";
    }

    /** The words of a rule with … in their gaps. */
    private static String gaps(String words) {
        return words.replaceAll("%\\d+\\$s", "…").replace("%%", "%");
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** What the rule asks, in a few words, without a full stop. */
    public String title() {
        return markdown.lines()
                .findFirst()
                .filter(line -> line.startsWith(TITLE))
                .map(line -> line.substring(TITLE.length()).strip())
                .orElse(rule.id());
    }

    /** The first paragraph, on one line. */
    public String summary() {
        String below = markdown.substring(markdown.indexOf('\n') + 1).strip();
        return below.split("\n\\s*\n", 2)[0].replaceAll("\\s*\n\\s*", " ");
    }

    /** Everything below the title. */
    public String text() {
        return markdown.substring(markdown.indexOf('\n') + 1).strip() + "\n";
    }
}
