package press.postmortem.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ExtensionRule;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Rules;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.Check;
import press.postmortem.generator.lint.spi.ReportCheck;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.review.RulePage;
import press.postmortem.generator.review.SarifLog;

/** Checks of an organisation's own: heard where they keep to the rules, reported where they don't. */
class ChecksTest {
    private static final Rule TICKET = Rule.of("acme-ticket", Level.WARNING, "'%1$s' names no ticket.", "Name one.");

    @TempDir
    Path folder;

    @Test
    void without_services_there_are_those_that_everybody_has() {
        assertThat(Checks.with(getClass().getClassLoader()).value().rules()).isEqualTo(Rules.builtIn());
    }

    @Test
    void an_own_check_is_asked() throws IOException {
        assertThat(Checks.with(loader(Tickets.class)).value().rules())
                .last()
                .extracting(Rule::id)
                .isEqualTo(TICKET.id());
        assertThat(said(Tickets.class)).containsExactly("flood.md:1:1: warning[acme-ticket]: 'Flood' names no ticket.");
    }

    @Test
    void what_a_check_brings_along_is_the_page_of_its_rule() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("flood.md"), "# Flood\n");
        Review review = Generator.check(
                        Settings.of(content, folder.resolve("site")).withExtensions(loader(Tickets.class)))
                .review(new ContentFolder("docs"), Settings.FailOn.NEVER);

        assertThat(review.rules()).last().satisfies(rule -> {
            assertThat(RulePage.of(rule).title()).isEqualTo("A report that names no ticket");
            assertThat(RulePage.of(rule).text()).contains("## Why it matters");
        });
        assertThat(review.findings())
                .extracting(finding -> finding.diagnostic().rule())
                .contains(review.rules().get(review.rules().size() - 1));
        assertThat(SarifLog.write(review))
                .contains("\"A report that names no ticket.\"")
                .doesNotContain("\"ruleIndex\": -1");
    }

    @Test
    void a_page_without_a_title_is_told() throws IOException {
        assertThat(said(Untitled.class).get(0))
                .contains("check-unusable")
                .contains("The page of the rule 'acme-untitled' begins with no line '# Title'");
    }

    @Test
    void a_rule_that_is_somebodys_is_not_taken() throws IOException {
        assertThat(said(Tickets.class, TicketsAgain.class, Usurper.class))
                .containsExactly(
                        ": error[rule-taken]: The check " + name(TicketsAgain.class) + " is not asked: "
                                + name(Tickets.class) + " has a rule 'acme-ticket' already.",
                        ": error[rule-taken]: The check " + name(Usurper.class)
                                + " is not asked: Postmortem Press has a rule 'no-date' already.",
                        "flood.md:1:1: warning[acme-ticket]: 'Flood' names no ticket.");
    }

    @Test
    void a_check_that_throws_keeps_nobody_else_from_being_heard() throws IOException {
        assertThat(said(Throwing.class, Tickets.class))
                .hasSize(2)
                .last()
                .isEqualTo("flood.md:1:1: warning[acme-ticket]: 'Flood' names no ticket.");
        assertThat(said(Throwing.class).get(0))
                .startsWith(
                        ": error[check-failed]: The check " + name(Throwing.class)
                                + " stopped, and what it found is lost: java.lang.IllegalStateException: no tide (ChecksTest.java:");
    }

    @Test
    void what_can_not_be_told_is_a_failure() throws IOException {
        assertThat(said(Speechless.class).get(0)).contains("check-failed").contains("NullPointerException");
        assertThat(said(Unlisted.class).get(0))
                .contains("check-failed")
                .contains("it speaks of a rule 'acme-other' that it does not list");
        assertThat(said(Gappy.class).get(0)).contains("check-failed").contains("Format specifier '%2$s'");
    }

    @Test
    void a_service_that_can_not_be_made_is_named() throws IOException {
        assertThat(said(Misnamed.class, Tickets.class))
                .satisfiesExactly(
                        first -> assertThat(first).contains("check-unusable").contains("A rule's id is in kebab case"),
                        second -> assertThat(second).contains("acme-ticket"));
        assertThat(said(ChecksTest.class).get(0)).contains("check-unusable").contains("not a subtype");
    }

    @Test
    void a_finding_about_no_file_of_the_content_is_told_all_the_same() throws IOException {
        assertThat(said(Astray.class))
                .containsExactly(": warning[check-astray]: The check " + name(Astray.class)
                        + " speaks of '../ebb.md', which is no file of the content: 'Ebb' names no ticket.");
    }

    private List<String> said(Class<?>... services) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("flood.md"), "# Flood\n");
        BuildReport report =
                Generator.check(Settings.of(content, folder.resolve("site")).withExtensions(loader(services)));
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() instanceof ExtensionRule
                        || diagnostic.rule().id().startsWith("acme-"))
                .map(diagnostic -> diagnostic.toString().split("\n")[0])
                .toList();
    }

    private ClassLoader loader(Class<?>... services) throws IOException {
        Path root = Files.createTempDirectory(folder, "services");
        Path file = root.resolve("META-INF/services/" + Check.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of(services).map(Class::getName).collect(Collectors.joining("\n")));
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
    }

    private static String name(Class<?> check) {
        return check.getName() + " of test-classes";
    }

    public static class Tickets implements ReportCheck {
        @Override
        public List<Rule> rules() {
            return List.of(TICKET);
        }

        @Override
        public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
            return List.of(Diagnostic.of(TICKET, report.source().locate(0), report.title()));
        }
    }

    public static final class TicketsAgain extends Tickets {}

    public static final class Usurper extends Tickets {
        @Override
        public List<Rule> rules() {
            return List.of(Rule.of("no-date", Level.OFF, "", ""));
        }
    }

    public static final class Untitled extends Tickets {
        @Override
        public List<Rule> rules() {
            return List.of(Rule.of("acme-untitled", Level.NOTE, "", ""));
        }
    }

    public static final class Misnamed extends Tickets {
        @Override
        public List<Rule> rules() {
            throw new IllegalArgumentException(
                    Rule.of("Acme Ticket", Level.NOTE, "", "").id());
        }
    }

    public static final class Throwing implements Check {
        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public List<Diagnostic> check(Library library, LocalDate today) {
            throw new IllegalStateException("no tide");
        }
    }

    public static final class Speechless implements Check {
        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public List<Diagnostic> check(Library library, LocalDate today) {
            return null;
        }
    }

    public static final class Unlisted extends Tickets {
        @Override
        public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
            Rule other = Rule.of("acme-other", Level.NOTE, "", "");
            return List.of(Diagnostic.of(other, report.source().locate(0)));
        }
    }

    public static final class Gappy implements ReportCheck {
        private static final Rule GAPPY = Rule.of("acme-gappy", Level.NOTE, "%2$s", "");

        @Override
        public List<Rule> rules() {
            return List.of(GAPPY);
        }

        @Override
        public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
            return List.of(Diagnostic.of(GAPPY, report.source().locate(0), "one"));
        }
    }

    public static final class Astray extends Tickets {
        @Override
        public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
            return List.of(Diagnostic.of(TICKET, Location.ofFile("../ebb.md"), "Ebb"));
        }
    }
}
