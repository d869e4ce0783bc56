package press.postmortem.generator.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ExtensionRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.lint.spi.Check;

/** Class path → the checks that its jars offer, by their classes' names. */
final class Services {
    private static final Comparator<OwnCheck> BY_CLASS =
            Comparator.comparing(own -> own.check().getClass().getName());

    private final List<OwnCheck> found = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Services() {}

    static Checked<List<OwnCheck>> find(ClassLoader loader) {
        Services services = new Services();
        Iterator<Check> checks = ServiceLoader.load(Check.class, loader).iterator();
        while (services.next(checks)) {}
        services.found.sort(BY_CLASS);
        return new Checked<>(services.found, services.diagnostics);
    }

    /** Whether there may be more. A service that can't be made is passed over, and the next one asked for. */
    private boolean next(Iterator<Check> checks) {
        try {
            if (!checks.hasNext()) {
                return false;
            }
            found.add(OwnCheck.of(checks.next()));
        } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
            diagnostics.add(Diagnostic.of(ExtensionRule.CHECK_UNUSABLE, Location.ofFile(""), words(e)));
        }
        return true;
    }

    private static String words(Throwable thrown) {
        String what = Optional.ofNullable(thrown.getMessage()).orElseGet(thrown::toString);
        return Optional.ofNullable(thrown.getCause())
                .map(cause -> what + ": " + cause)
                .orElse(what);
    }
}
