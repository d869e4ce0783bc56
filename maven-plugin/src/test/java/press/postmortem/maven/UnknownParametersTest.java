package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.InvalidPluginDescriptorException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {
    private final PluginDescriptor descriptor = new PluginDescriptor();
    private final Plugin plugin = new Plugin();
    private final MavenProject project = new MavenProject(new Model());
    private final Properties said = new Properties();

    @BeforeEach
    void aPluginWithTwoGoals() throws InvalidPluginDescriptorException, DuplicateParameterException {
        descriptor.setGroupId("org.example");
        descriptor.setArtifactId("boats");
        descriptor.addMojo(goal("sail", Map.of("failOn", "${postmortem.failOn}", "project", "${project}")));
        descriptor.addMojo(goal("moor", Map.of("content", "${postmortem.content}")));
        plugin.setGroupId("org.example");
        plugin.setArtifactId("boats");
    }

    @Test
    void a_property_that_no_goal_has_is_named_with_the_one_that_was_meant() {
        said.setProperty("postmortem.failon", "never");
        said.setProperty("postmortem.content", "reports");
        said.setProperty("other.failOn", "never");

        assertThat(found())
                .containsExactly("There is no parameter 'postmortem.failon'. Did you mean 'postmortem.failOn'?");
    }

    @Test
    void an_element_that_no_goal_has_is_named_wherever_it_stands_in_the_pom() {
        project.getModel().setBuild(new org.apache.maven.model.Build());
        project.getModel().getBuild().addPlugin(plugin);
        plugin.setConfiguration(configuration("contents", "failOn"));
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(configuration("weather"));
        plugin.addExecution(execution);

        assertThat(found())
                .containsExactly(
                        "There is no parameter 'contents'. Did you mean 'content'?",
                        "There is no parameter 'weather'.");
    }

    @Test
    void a_project_without_the_plugin_has_nothing_wrong_in_it() {
        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return UnknownParameters.among(descriptor, said, project);
    }

    private MojoDescriptor goal(String name, Map<String, String> parameters) throws DuplicateParameterException {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setPluginDescriptor(descriptor);
        goal.setGoal(name);
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            Parameter parameter = new Parameter();
            parameter.setName(each.getKey());
            parameter.setExpression(each.getValue());
            goal.addParameter(parameter);
        }
        return goal;
    }

    private static Xpp3Dom configuration(String... elements) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (String element : elements) {
            configuration.addChild(new Xpp3Dom(element));
        }
        return configuration;
    }
}
