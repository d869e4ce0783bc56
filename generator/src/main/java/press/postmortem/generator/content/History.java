package press.postmortem.generator.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;

/**
 * When files were changed, and by whom, as a repository of Git tells it. It depends on the commit that is checked out and on
 * nothing else: not on what was changed since, on the files' own times, or on the configuration of whoever builds.
 *
 * @param changes by path below the content root
 */
public record History(SortedMap<String, Change> changes) {
    private static final int SECONDS = 60;

    /** What a hook of Git tells those that it runs: where its own repository is. */
    private static final Set<String> OF_ANOTHER_REPOSITORY = Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE");

    /** Begins what is told of a commit; no file is called so. */
    private static final String COMMIT = "\u0001";

    private static final String BETWEEN = "\u0002";

    public History {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /**
     * What is told of a file.
     *
     * @param last the day of the last commit that changed it, where its author was
     * @param authors of all commits that changed it, the first one first, as {@code .mailmap} calls them
     */
    public record Change(LocalDate last, List<String> authors) {
        public Change {
            authors = List.copyOf(authors);
        }
    }

    public static History none() {
        return new History(new TreeMap<>());
    }

    public Optional<Change> of(String path) {
        return Optional.ofNullable(changes.get(path));
    }

    /**
     * Asks Git for all files below a folder. Where there is no Git or no repository, or only a part of the history is there, so
     * that most files would seem to be of its first day, nothing is told but a note. A file that was renamed begins with that.
     */
    public static Checked<History> read(Path root) {
        try {
            if (git(root, "rev-parse", "--is-shallow-repository").strip().equals("true")) {
                throw new IOException("only a part of its history was fetched");
            }
            return Checked.of(parsed(git(
                    root,
                    "-c",
                    "log.showSignature=false",
                    "-c",
                    "log.showRoot=true",
                    "-c",
                    "mailmap.file=",
                    "-c",
                    "mailmap.blob=",
                    "log",
                    "--no-color",
                    "--no-renames",
                    "--no-ext-diff",
                    "--use-mailmap",
                    "--date=short",
                    "--format=" + COMMIT + "%ad" + BETWEEN + "%aN",
                    "--name-only",
                    "--relative",
                    "-z",
                    "--",
                    ".")));
        } catch (IOException | UnsupportedOperationException e) {
            Location place = Location.ofFile(root.toString());
            return new Checked<>(
                    none(),
                    List.of(Diagnostic.of(ReadingRule.HISTORY_UNREADABLE, place, String.valueOf(e.getMessage()))));
        }
    }

    private static String git(Path root, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", root.toFile().getPath()));
        command.addAll(List.of(arguments));
        ProcessBuilder asking = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        asking.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
        Process process = asking.start();
        try {
            process.getOutputStream().close();
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> whole(process.getInputStream()));
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Git did not answer for " + SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IOException("it lies in no repository that Git can read");
            }
            return said.join();
        } catch (CompletionException e) {
            throw new IOException("what Git said could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } finally {
            process.destroy();
        }
    }

    private static String whole(InputStream said) {
        try {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param log the newest commit first; names of files end in a null character, as no name can hold one */
    static History parsed(String log) {
        Map<String, LocalDate> last = new TreeMap<>();
        Map<String, List<String>> authors = new TreeMap<>();
        String[] commit = {"", ""};
        for (String part : log.split("[\\x00\\n]")) {
            if (part.startsWith(COMMIT)) {
                commit = part.substring(COMMIT.length()).split(BETWEEN, 2);
            } else if (!part.isEmpty()) {
                last.putIfAbsent(part, LocalDate.parse(commit[0]));
                authors.computeIfAbsent(part, unseen -> new ArrayList<>()).add(commit[1]);
            }
        }
        SortedMap<String, Change> changes = new TreeMap<>();
        last.forEach((path, day) -> changes.put(path, new Change(day, firstFirst(authors.get(path)))));
        return new History(changes);
    }

    private static List<String> firstFirst(List<String> newestFirst) {
        List<String> names = new ArrayList<>(newestFirst);
        Collections.reverse(names);
        Set<String> once = new LinkedHashSet<>(names);
        return List.copyOf(once);
    }
}
