package press.postmortem.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import press.postmortem.generator.diagnostic.Suggestion;

/**
 * What was said to the plugin in a name that no goal of it has: Maven hands it to nobody, and says nothing of properties, nor
 * before 3.9 of elements in a pom. Plain code, as it runs in each build.
 */
final class UnknownParameters {
    private static final String PREFIX = "postmortem.";

    private UnknownParameters() {}

    /**
     * @param said on the command line and in the project
     * @return a sentence each
     */
    static List<String> among(PluginDescriptor plugin, Properties said, MavenProject project) {
        Set<String> properties = new TreeSet<>();
        Set<String> elements = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (Parameter parameter : goal.getParameters()) {
                elements.add(parameter.getName());
                properties.add(property(parameter.getExpression()));
            }
        }
        List<String> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(said.stringPropertyNames())) {
            if (name.startsWith(PREFIX) && !properties.contains(name)) {
                unknown.add(sentence(name, properties));
            }
        }
        for (String name : configured(project.getPlugin(plugin.getPluginLookupKey()))) {
            if (!elements.contains(name)) {
                unknown.add(sentence(name, elements));
            }
        }
        return unknown;
    }

    private static String sentence(String name, Set<String> known) {
        return "There is no parameter '" + name + "'."
                + Suggestion.nearest(name, known)
                        .map(meant -> " Did you mean '" + meant + "'?")
                        .orElse("");
    }

    /** Of {@code ${postmortem.content}}, the name; empty where the parameter is no property. */
    static String property(String expression) {
        boolean property = expression != null && expression.startsWith("${") && expression.endsWith("}");
        return property ? expression.substring(2, expression.length() - 1) : "";
    }

    /**
     * What stands below {@code <configuration>} in the project's pom and its parents.
     *
     * @param plugin absent where the project has none
     */
    private static Set<String> configured(Plugin plugin) {
        Set<String> names = new TreeSet<>();
        if (plugin != null) {
            addNames(plugin, names);
            for (ConfigurationContainer execution : plugin.getExecutions()) {
                addNames(execution, names);
            }
        }
        return names;
    }

    private static void addNames(ConfigurationContainer container, Set<String> names) {
        if (container.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom element : configuration.getChildren()) {
                names.add(element.getName());
            }
        }
    }
}
