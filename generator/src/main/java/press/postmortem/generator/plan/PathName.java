package press.postmortem.generator.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.WindowsDevice;

/** Names of folders and files that every disk can hold, and the paths made of them. */
final class PathName {
    /** The most bytes that common disks allow a name are 255; some are left for a suffix. */
    private static final int MAX_BYTES = 240;

    private static final int MAX_PATH = 1000;
    private static final String FORBIDDEN = "\\:*?\"<>|#%";

    private PathName() {}

    /**
     * Where a plain page can be published, best first.
     *
     * @param source {@code pages/x.md} or {@code pages/x/index.md}, below the content root
     * @return {@code x/index.html}, {@code x-2/index.html}, and so on without end
     */
    static Stream<String> ofPage(String source) {
        List<String> names = new ArrayList<>(List.of(source.split("/")));
        names.remove(0);
        int last = names.size() - 1;
        String name = withoutExtension(names.get(last));
        if (name.equals("index")) {
            names.remove(last);
        } else {
            names.set(last, name);
        }
        names.replaceAll(PathName::usable);
        String folder = String.join("/", names);
        return Stream.concat(
                Stream.of(folder.isEmpty() ? "index.html" : folder + "/index.html"),
                Stream.iterate(2, number -> number + 1)
                        .map(number -> (folder.isEmpty() ? "index" : folder) + "-" + number + "/index.html"));
    }

    /**
     * The path at which an alias of a report is published.
     *
     * @param alias {@code /old/path/}, {@code old/path} or {@code /old.html}
     * @return {@code old/path/index.html} or {@code old.html}; empty where no file could be there
     */
    static Optional<String> ofAlias(String alias) {
        List<String> names = new ArrayList<>();
        for (String name : alias.strip().split("/")) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        if (names.isEmpty() || alias.strip().startsWith("//") || !names.stream().allMatch(PathName::isUsable)) {
            return Optional.empty();
        }
        String path = String.join("/", names);
        String lower = path.toLowerCase(Locale.ROOT);
        boolean file = !alias.strip().endsWith("/") && (lower.endsWith(".html") || lower.endsWith(".htm"));
        return Optional.of(file ? path : path + "/index.html").filter(whole -> whole.length() <= MAX_PATH);
    }

    /** Whether a folder or file can have this name on every system. */
    static boolean isUsable(String name) {
        return !name.isEmpty()
                && name.codePoints().allMatch(PathName::isUsable)
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !isReserved(name)
                && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    private static boolean isUsable(int c) {
        return FORBIDDEN.indexOf(c) < 0 && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private static String usable(String name) {
        return isUsable(name) ? name : Slug.of(name);
    }

    /** Windows keeps some names for devices, with any extension. */
    private static boolean isReserved(String name) {
        return WindowsDevice.isNamed(name.split("\\.", 2)[0]);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
