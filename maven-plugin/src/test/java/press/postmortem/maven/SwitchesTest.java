package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwitchesTest {
    private final MojoDescriptor descriptor = new MojoDescriptor();
    private final Xpp3Dom configuration = new Xpp3Dom("configuration");
    private final Properties said = new Properties();

    @BeforeEach
    void aGoalWithASwitch() throws DuplicateParameterException {
        add("pdf", "java.lang.Boolean");
        add("theme", "java.lang.String");
    }

    @Test
    void a_word_that_maven_would_take_for_false_is_refused_on_the_command_line_and_in_a_pom() {
        configure("pdf", "${postmortem.pdf}");
        said.setProperty("postmortem.pdf", "yes");

        assertThatThrownBy(this::ask).hasMessage("postmortem.pdf is 'yes'; it can be one of true, false.");

        configuration.getChild("pdf").setValue("1");
        assertThatThrownBy(this::ask).hasMessage("postmortem.pdf is '1'; it can be one of true, false.");
    }

    @Test
    void what_is_true_or_false_or_not_said_is_as_maven_reads_it() {
        configure("theme", "yes");
        assertThatCode(this::ask).doesNotThrowAnyException();

        configure("pdf", "${postmortem.pdf}");
        assertThatCode(this::ask).doesNotThrowAnyException();

        said.setProperty("postmortem.pdf", "True");
        assertThatCode(this::ask).doesNotThrowAnyException();
    }

    private void ask() throws MojoExecutionException {
        MojoExecution goal = new MojoExecution(descriptor, "default-cli");
        goal.setConfiguration(configuration);
        Switches.requireReadable(goal, said);
    }

    private void add(String name, String type) throws DuplicateParameterException {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setType(type);
        descriptor.addParameter(parameter);
    }

    private void configure(String name, String value) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        configuration.addChild(element);
    }
}
