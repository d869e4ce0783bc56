import java.io.IOException;

/** A tool that runs on, and shows each file that is saved. */
interface Watcher extends AutoCloseable {
    String name();

    /**
     * Saves a report under another title, and waits until what the name tells of says so.
     *
     * @return the seconds that this took
     */
    double save(Reports.Report report, String title) throws IOException, InterruptedException;

    @Override
    void close();
}
