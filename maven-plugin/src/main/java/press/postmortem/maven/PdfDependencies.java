package press.postmortem.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import press.postmortem.generator.PdfLibrary;

/**
 * Fetches the libraries that make PDFs when a book is wanted, as Maven fetches any other dependency, and adds them to the
 * plugin's class path.
 *
 * @param repositories where plugins come from
 */
record PdfDependencies(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
        implements PdfLibrary {
    private static final String LIST = "pdf-libraries.properties";

    /** The fonts stand in jars whose code is not wanted; the JDK itself has what is in xml-apis, and must not meet it twice. */
    private static final Map<String, Exclusion> UNWANTED = Map.of(
            "openpdf-fonts-extra", new Exclusion("*", "*", "*", "*"),
            "jasperreports-fonts", new Exclusion("*", "*", "*", "*"),
            "openhtmltopdf-svg-support", new Exclusion("xml-apis", "xml-apis", "*", "*"));

    @Override
    public void provide() {
        try {
            PdfLibrary.onClassPath().provide();
        } catch (IllegalStateException absent) {
            if (!(getClass().getClassLoader() instanceof ClassRealm realm)) {
                throw absent;
            }
            jars().forEach(jar -> add(jar, realm));
        }
    }

    private List<File> jars() {
        CollectRequest wanted = new CollectRequest();
        wanted.setRepositories(repositories);
        versions().forEach((name, version) -> wanted.addDependency(dependency(name, version)));
        try {
            return system
                    .resolveDependencies(session, new DependencyRequest(wanted, null))
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Dependency dependency(String name, String version) {
        String artifact = name.substring(name.indexOf(':') + 1);
        Dependency dependency = new Dependency(new DefaultArtifact(name + ":" + version), "runtime");
        return UNWANTED.containsKey(artifact) ? dependency.setExclusions(List.of(UNWANTED.get(artifact))) : dependency;
    }

    private static Map<String, String> versions() {
        Properties properties = new Properties();
        try (InputStream list = PdfDependencies.class.getResourceAsStream(LIST)) {
            properties.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        return versions;
    }

    private static void add(File jar, ClassRealm realm) {
        try {
            realm.addURL(jar.toURI().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
