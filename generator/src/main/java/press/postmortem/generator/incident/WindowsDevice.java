package press.postmortem.generator.incident;

import java.util.Locale;
import java.util.Set;

/** Names that Windows keeps for devices, and lets no file or folder have. */
public final class WindowsDevice {
    private static final Set<String> NAMES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private WindowsDevice() {}

    /** @param name without an ending */
    public static boolean isNamed(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
