import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each tool builds its site, and then each again, so that whatever slows the machine down slows all of them. */
final class Turns {
    private final Shell shell;
    private final Map<Peer, Peer.Build> builds;
    private final Map<Peer, List<Cost>> costs = new LinkedHashMap<>();
    private final Map<Peer, Folders.Size> sizes = new LinkedHashMap<>();
    private final Map<Peer, String> failures = new LinkedHashMap<>();

    Turns(Shell shell, Map<Peer, Peer.Build> builds) {
        this.shell = shell;
        this.builds = builds;
    }

    /** @param runs how often each is measured, after one run that is not */
    void take(int runs) throws IOException {
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<Peer, Peer.Build> each : builds.entrySet()) {
                if (!failures.containsKey(each.getKey())) {
                    take(each.getKey(), each.getValue(), run > 0);
                }
            }
        }
        costs.keySet().removeAll(failures.keySet());
    }

    private void take(Peer peer, Peer.Build build, boolean counts) throws IOException {
        try {
            Cost cost = shell.measure(build);
            if (counts) {
                costs.computeIfAbsent(peer, unseen -> new ArrayList<>()).add(cost);
            } else {
                sizes.put(peer, Folders.size(build.output()));
            }
        } catch (Shell.Failure e) {
            failures.put(peer, e.getMessage());
        }
        if (build.before() == Peer.Before.NOTHING) {
            Folders.delete(build.output());
        }
    }

    Map<Peer, List<Cost>> costs() {
        return costs;
    }

    /** What each tool wrote. */
    Map<Peer, Folders.Size> sizes() {
        return sizes;
    }

    /** What is wrong with each tool that could not build its site. */
    Map<Peer, String> failures() {
        return failures;
    }
}
