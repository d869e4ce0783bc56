import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Postmortem Press, as a goal of Maven.
 *
 * @param flags for Maven's virtual machine; none where it is empty
 */
record Press(Maven maven, String flags, Before before) implements Peer {
    @Override
    public String name() {
        return "Postmortem Press" + (flags.isEmpty() ? "" : ", `jvm.config`")
                + (before == Before.THE_SAME_SITE ? ", nothing changed" : "");
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public Build prepare(Reports reports, Path folder) throws IOException {
        writeFlags(folder, flags);
        Path site = folder.resolve("target/site");
        return new Build(
                folder,
                site,
                maven.command(
                        Maven.GOAL,
                        "-Dpostmortem.content=" + reports.folder(),
                        "-Dpostmortem.output=" + site,
                        "-Dpostmortem.failOn=never"),
                before,
                Clock.OF_THE_PROCESS);
    }

    static void writeFlags(Path folder, String flags) throws IOException {
        Path settings = Files.createDirectories(folder.resolve(".mvn"));
        if (!flags.isEmpty()) {
            Files.writeString(settings.resolve("jvm.config"), flags);
        }
    }
}
