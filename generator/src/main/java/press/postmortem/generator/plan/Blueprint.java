package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;

/** The files of a site while they are planned. What is planned first keeps its path. */
final class Blueprint {
    private final Paths paths = new Paths();
    private final List<Planned> files = new ArrayList<>();
    private final Map<String, String> pathsBySource = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Plans a file at a path that nothing else can have. */
    void add(Planned planned, String owner) {
        if (paths.take(planned.path(), owner).isPresent()) {
            throw new IllegalStateException(planned.path() + " is planned twice");
        }
        files.add(planned);
    }

    /** Plans a file unless something stands at its path. */
    void addUnlessTaken(Planned planned) {
        if (paths.take(planned.path(), planned.path()).isEmpty()) {
            files.add(planned);
        }
    }

    /** Plans the page of a source, at the first of the candidates that is free. */
    void addPage(String source, Stream<String> candidates, Function<String, Planned> page) {
        Iterator<String> remaining = candidates.iterator();
        String path = remaining.next();
        if (!isFree(path, source)) {
            do {
                path = remaining.next();
            } while (paths.take(path, source).isPresent());
        }
        files.add(page.apply(path));
        pathsBySource.put(source, path);
    }

    /** Plans a file that is copied; where something stands at its path it is left out. */
    void addCopy(Planned.Copy copy, String source) {
        if (isFree(copy.path(), source)) {
            files.add(copy);
            pathsBySource.put(source, copy.path());
        }
    }

    void addRedirect(Planned.Redirect redirect, Alias alias) {
        String owner = "an alias of " + alias.report().source().path();
        paths.take(redirect.path(), owner)
                .ifPresentOrElse(
                        other -> {
                            if (!other.equals(owner)) {
                                diagnostics.add(Diagnostic.of(
                                        PublishingRule.ALIAS_TAKEN,
                                        alias.location(),
                                        alias.written(),
                                        redirect.path(),
                                        other));
                            }
                        },
                        () -> files.add(redirect));
    }

    /** Notes where the page of a source is. */
    void publish(String source, String path) {
        pathsBySource.put(source, path);
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    private boolean isFree(String path, String source) {
        return paths.take(path, source)
                .map(other -> diagnostics.add(
                        Diagnostic.of(PublishingRule.PATH_TAKEN, Location.ofFile(source), other, source, path)))
                .isEmpty();
    }

    /** What is planned until now, in that order. */
    List<Planned> planned() {
        return List.copyOf(files);
    }

    /** Sorted by path. */
    List<Planned> files() {
        return files.stream().sorted(Comparator.comparing(Planned::path)).toList();
    }

    Map<String, String> pathsBySource() {
        return Collections.unmodifiableMap(pathsBySource);
    }

    List<Diagnostic> diagnostics() {
        return Collections.unmodifiableList(diagnostics);
    }
}
