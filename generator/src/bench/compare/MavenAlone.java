import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Maven, asked for nothing: what every build by Maven costs before a goal begins.
 *
 * @param flags for its virtual machine; none where it is empty
 */
record MavenAlone(Maven maven, String flags) implements Peer {
    private static final String POM =
            "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId>"
                    + "<version>1</version><packaging>pom</packaging></project>";

    @Override
    public String name() {
        return "Maven alone" + (flags.isEmpty() ? "" : ", `jvm.config`");
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        Press.writeFlags(folder, flags);
        Files.writeString(folder.resolve("pom.xml"), POM);
        return new Build(folder, folder.resolve("target"), maven.command("validate"));
    }
}
