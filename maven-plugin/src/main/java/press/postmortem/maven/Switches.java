package press.postmortem.maven;

import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The parameters that are true or false: Maven takes every word but {@code true} for {@code false}, and says nothing. */
final class Switches {
    private static final Set<String> TYPES = Set.of("boolean", "java.lang.Boolean");
    private static final Set<String> WORDS = Set.of("true", "false");

    private Switches() {}

    /** @param said on the command line and in the project */
    static void requireReadable(MojoExecution goal, Properties said) throws MojoExecutionException {
        for (Parameter parameter : goal.getMojoDescriptor().getParameters()) {
            if (TYPES.contains(parameter.getType())) {
                requireReadable(parameter.getName(), value(goal.getConfiguration(), parameter.getName(), said));
            }
        }
    }

    private static void requireReadable(String name, Optional<String> value) throws MojoExecutionException {
        if (value.isPresent() && WORDS.stream().noneMatch(value.get()::equalsIgnoreCase)) {
            throw new MojoExecutionException(
                    "postmortem." + name + " is '" + value.get() + "'; it can be one of true, false.");
        }
    }

    private static Optional<String> value(Xpp3Dom configuration, String name, Properties said) {
        return Optional.ofNullable(configuration)
                .map(all -> all.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .map(text -> text.startsWith("${") ? said.getProperty(UnknownParameters.property(text)) : text)
                .filter(text -> !text.isBlank());
    }
}
