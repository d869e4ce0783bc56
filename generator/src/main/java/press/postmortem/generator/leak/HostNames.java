package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;

/** Names of machines that only the house's own network knows, told by their endings. */
final class HostNames implements Detector {
    /**
     * RFC 6762 ({@code .local}, and in appendix G what else is used), RFC 8375 ({@code .home.arpa}), ICANN's {@code .internal}
     * (2024), and what Kubernetes and AWS call their machines.
     */
    private static final List<String> ENDINGS =
            List.of(".internal", ".local", ".lan", ".corp", ".intranet", ".home.arpa");

    /** Names that every installation of something has. */
    private static final Set<String> EVERYWHERE = Set.of(
            "host.docker.internal",
            "gateway.docker.internal",
            "kubernetes.docker.internal",
            "metadata.google.internal",
            "kubernetes.default.svc.cluster.local",
            "svc.cluster.local",
            "cluster.local",
            "compute.internal",
            "ec2.internal",
            "rc.local",
            "localhost.local");

    private static final Set<String> EXAMPLES =
            Set.of("example", "foo", "bar", "baz", "my-service", "my-svc", "my-namespace");
    private static final int LONGEST = 253;

    private final List<String> endings;
    private final AddressBlocks blocks;

    /** @param configured further endings, with or without the dot in front */
    HostNames(List<String> configured, AddressBlocks blocks) {
        this.blocks = blocks;
        endings = Stream.concat(
                        ENDINGS.stream(),
                        configured.stream()
                                .filter(ending -> !ending.isBlank())
                                .map(ending -> ending.startsWith("*") ? ending.substring(1) : ending)
                                .map(ending -> ending.startsWith(".") ? ending : "." + ending))
                .toList();
    }

    @Override
    public List<String> words() {
        return endings;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        words.forEach(ending -> host(text, ending.start(), ending.end()).ifPresent(found::add));
        return found;
    }

    private Optional<Leak> host(String text, int dot, int end) {
        int start = dot;
        while (start > 0 && dot - start < LONGEST && inName(text.charAt(start - 1))) {
            start--;
        }
        boolean path = start > 0 && "/\\$".indexOf(text.charAt(start - 1)) >= 0 && !text.startsWith("//", start - 2);
        while (start < dot && text.charAt(start) == '_') {
            start++;
        }
        boolean goesOn = !Boundary.after(text, end)
                || end < text.length()
                        && ("-(".indexOf(text.charAt(end)) >= 0
                                || text.charAt(end) == '.' && !Boundary.after(text, end + 1));
        String name = text.substring(start, end);
        boolean host = !goesOn
                && !path
                && start < dot
                && Boundary.isAlphanumeric(name.charAt(0))
                && !isHarmless(name, dot - start);
        return host
                ? Optional.of(new Leak(LeakRule.INTERNAL_HOST, "the name of an internal machine", start, end, name))
                : Optional.empty();
    }

    /** @param dot where the ending begins, which may well be a word for examples itself */
    private boolean isHarmless(String name, int dot) {
        String lower = name.toLowerCase(Locale.ROOT);
        String[] labels = lower.substring(0, dot).split("[.]");
        return EVERYWHERE.contains(lower)
                || Stream.of(labels).anyMatch(label -> EXAMPLES.contains(label) || label.startsWith("_"))
                || IpAddress.parse(labels[0].replaceFirst("^ip-", "").replace('-', '.'))
                        .filter(address -> blocks.kind(address) == AddressBlocks.Kind.HARMLESS)
                        .isPresent();
    }

    private static boolean inName(char character) {
        return Boundary.isWord(character) || character == '.' || character == '-';
    }
}
