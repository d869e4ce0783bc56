package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Rules;

/**
 * Each rule's page of documentation, whose examples are tests: some files, and what the rule says of them. What other rules
 * say of the same files is left out.
 */
class RulePagesTest {
    private static final Path PAGES =
            Repository.root().resolve("generator/src/main/resources/press/postmortem/generator/rules");

    /** Rules on what was made, which speak where pages are made. */
    private static final Set<String> PROVEN =
            Set.of("lost-words", "lost-pictures", "lost-link", "lost-references", "lost-place", "place-twice");

    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,}).*?^\\1$");

    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    /** What is written like a rule, and is none of ours. */
    private static final Set<String> NO_RULES = Set.of("saltmere-no-ticket", "postmortem-ignore");

    @TestFactory
    Stream<DynamicNode> examples() throws IOException {
        return pages().stream().map(page -> CaseFile.container(page, input -> said(id(page), input)));
    }

    @Test
    void every_rule_has_a_page_and_every_page_a_rule() throws IOException {
        assertThat(pages().stream().map(RulePagesTest::id))
                .containsExactlyInAnyOrderElementsOf(
                        Rules.builtIn().stream().map(Rule::id).toList());
    }

    @Test
    void a_page_names_no_rule_that_is_not_there() throws IOException {
        Set<String> known = Stream.concat(Rules.builtIn().stream().map(Rule::id), NO_RULES.stream())
                .collect(Collectors.toSet());
        for (Path page : pages()) {
            String prose = FENCE.matcher(Files.readString(page)).replaceAll("");
            assertThat(NAME.matcher(prose).results().map(name -> name.group(1)))
                    .as(page.getFileName().toString())
                    .isSubsetOf(known);
        }
    }

    private static String said(String rule, String input) {
        return FilesInText.ask(
                input,
                settings -> (PROVEN.contains(rule) ? Generator.generate(settings) : Generator.check(settings))
                        .diagnostics().stream()
                                .filter(diagnostic -> diagnostic.rule().id().equals(rule))
                                .map(diagnostic -> diagnostic + "\n")
                                .collect(Collectors.joining()));
    }

    private static String id(Path page) {
        return page.getFileName().toString().replace(".md", "");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }
}
