import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A tool that makes a site of reports: a row of the table. */
interface Peer {
    /** With its version, as it says itself. */
    String name();

    /** Fetches what it needs, once. */
    Optional<String> obstacle() throws IOException;

    /** Lays the reports out as this tool wants them, in a folder of its own. */
    Build prepare(Reports reports, Path folder) throws IOException;

    /**
     * How one site is built.
     *
     * @param output what the command writes
     */
    record Build(Path folder, Path output, List<String> command, Before before, Clock clock) {
        Build(Path folder, Path output, List<String> command) {
            this(folder, output, command, Before.NOTHING, Clock.OF_THE_PROCESS);
        }
    }

    /** What a build finds where its site goes. */
    enum Before {
        NOTHING,
        THE_SAME_SITE
    }

    /** Whose times count. */
    enum Clock {
        /** Those of the whole process, as the operating system accounts for it. */
        OF_THE_PROCESS,
        /** Those that it prints last: the seconds that passed, and those of all processors. */
        ITS_OWN
    }
}
