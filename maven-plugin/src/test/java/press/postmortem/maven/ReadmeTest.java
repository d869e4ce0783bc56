package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import press.postmortem.generator.diagnostic.Rules;

/** The README's tables against the plugin as Maven sees it; its files are built by the build called readme in src/it. */
class ReadmeTest {
    private static String readme;
    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        readme = Files.readString(Path.of("../README.md"));
        descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile());
    }

    @Test
    void every_parameter_stands_in_the_table() throws Exception {
        Set<String> parameters = new TreeSet<>();
        for (Node value : select("//mojo/configuration/*[starts-with(., '${postmortem.')]")) {
            parameters.add(value.getNodeName());
        }

        assertThat(firstCells("parameter")).isEqualTo(parameters).contains("content", "failOn");
    }

    @Test
    void every_goal_stands_in_the_table() throws Exception {
        Set<String> goals = new TreeSet<>();
        for (Node goal : select("//mojo/goal")) {
            goals.add("postmortem:" + goal.getTextContent());
        }

        assertThat(firstCells("goal")).isEqualTo(goals).contains("postmortem:generate");
    }

    @Test
    void every_rule_it_explains_exists() {
        Set<String> rules = Rules.builtIn().stream()
                .map(rule -> rule.level() + "[" + rule.id() + "]")
                .collect(Collectors.toSet());

        assertThat(firstCells("it says").stream().filter(cell -> cell.matches("(error|warning)\\[.*")))
                .isNotEmpty()
                .isSubsetOf(rules);
    }

    @Test
    void every_version_is_the_one_that_is_built() throws Exception {
        String version = XPathFactory.newInstance().newXPath().evaluate("/plugin/version", descriptor);

        assertThat(Pattern.compile("postmortem-maven-plugin(?:</artifactId>\\s*<version>|:)([^<:]+)")
                        .matcher(readme)
                        .results()
                        .map(found -> found.group(1)))
                .hasSizeGreaterThan(2)
                .containsOnly(version);
    }

    private static Iterable<Node> select(String path) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluateExpression(path, descriptor, XPathNodes.class);
    }

    /** The words in backticks that start the rows of the table whose head starts with {@code title}. */
    private static Set<String> firstCells(String title) {
        String table = readme.substring(readme.indexOf("\n| " + title + " |"));
        return Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE)
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
