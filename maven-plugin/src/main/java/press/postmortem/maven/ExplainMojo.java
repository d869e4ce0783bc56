package press.postmortem.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.review.RulePage;

/**
 * Prints one postmortem as it is read: each fact, section, event, action and figure with the place that it came from, what its
 * times were taken to mean, and why. Or prints a rule's page: what it asks, why, and with which examples.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends SiteMojo {
    /** The postmortem to be explained (<code>explain</code> only): a path from the current folder or from the content's. */
    @Parameter(property = "postmortem.file")
    String file;

    /** The rule whose page is to be printed (<code>explain</code> only): the name that stands in brackets in the log. */
    @Parameter(property = "postmortem.rule")
    String rule;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (rule == null && file == null) {
            throw new MojoFailureException("Say what is to be explained: -Dpostmortem.rule=no-date is a rule's page,"
                    + " -Dpostmortem.file=2026-02-03-ferry-timetable.md a postmortem as it is read.");
        }
        if (rule != null) {
            print(page(rule).markdown());
        }
        if (file != null) {
            explainFile();
        }
    }

    private void explainFile() throws MojoExecutionException, MojoFailureException {
        Settings settings = settings(place().output(Optional.empty()));
        Checked<Optional<String>> explained = Generator.explain(settings, find(settings.content()));
        if (explained.value().isEmpty()) {
            log(settings).tell(explained.diagnostics());
            throw new MojoFailureException("there is nothing to explain");
        }
        print(explained.value().get());
    }

    private void print(String text) {
        getLog().info(System.lineSeparator() + text);
    }

    private static RulePage page(String id) throws MojoFailureException {
        List<Rule> rules =
                Checks.with(ExplainMojo.class.getClassLoader()).value().rules();
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                return RulePage.of(rule);
            }
        }
        String nearest = Suggestion.nearest(id, rules.stream().map(Rule::id).toList())
                .map(other -> " Did you mean '" + other + "'?")
                .orElse("");
        throw new MojoFailureException("There is no rule '" + id + "'." + nearest);
    }

    private Path find(Path content) {
        Path here = place().root().resolve(file).normalize();
        Path inContent = content.resolve(file);
        boolean meantHere = Files.exists(here) || here.startsWith(content) && !Files.exists(inContent);
        return meantHere ? here : inContent;
    }
}
