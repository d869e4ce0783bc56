package press.postmortem.generator.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ExtensionRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.lint.spi.Check;

/**
 * A check that is not built in. Whatever it does wrong is reported, and keeps nobody else from being heard.
 *
 * @param name its class, and the jar that it came in
 */
record OwnCheck(Check check, String name, List<Rule> rules) implements Check {
    private static final String SITE_FILE = "site.yaml";

    OwnCheck {
        rules = List.copyOf(rules);
    }

    /** @throws RuntimeException where the check does not say what its rules are, or has one that could not be named */
    static OwnCheck of(Check check) {
        List<Rule> rules = check.rules().stream()
                .distinct()
                .map(rule -> withPage(rule, check.getClass()))
                .distinct()
                .toList();
        return new OwnCheck(check, name(check.getClass()), rules);
    }

    /** A copy, so that what is asked of it later is what was asked of it once. */
    private static Rule withPage(Rule rule, Class<?> check) {
        Rule.Own own = new Rule.Own(rule.id(), rule.level(), rule.message(), rule.hint(), rule.page());
        try (InputStream in = check.getResourceAsStream(rule.id() + ".md")) {
            return in == null
                    ? own
                    : own.withPage(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Diagnostic> check(Library library, LocalDate today) {
        List<Diagnostic> found;
        try {
            found = List.copyOf(check.check(library, today));
            found.forEach(each -> Objects.requireNonNull(each.toString()));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return List.of(failed(e + place(e)));
        }
        Optional<String> foreign = found.stream()
                .filter(diagnostic -> listed(diagnostic).isEmpty())
                .map(diagnostic -> diagnostic.rule().id())
                .findFirst();
        if (foreign.isPresent()) {
            return List.of(failed("it speaks of a rule '" + foreign.get() + "' that it does not list"));
        }
        Set<String> files = files(library);
        return found.stream()
                .map(diagnostic -> files.contains(diagnostic.location().path()) ? own(diagnostic) : astray(diagnostic))
                .toList();
    }

    /** The rule of a diagnostic as the check lists it, by its name. */
    private Optional<Rule> listed(Diagnostic diagnostic) {
        return rules.stream()
                .filter(rule -> rule.id().equals(diagnostic.rule().id()))
                .findFirst();
    }

    private Diagnostic own(Diagnostic said) {
        return new Diagnostic(listed(said).orElseThrow(), said.level(), said.location(), said.arguments());
    }

    private Diagnostic failed(String why) {
        return Diagnostic.of(ExtensionRule.CHECK_FAILED, Location.ofFile(""), name, why);
    }

    private Diagnostic astray(Diagnostic said) {
        return Diagnostic.of(
                        ExtensionRule.CHECK_ASTRAY,
                        Location.ofFile(""),
                        name,
                        said.location().path(),
                        said.message())
                .withLevel(said.level());
    }

    /** What there is to speak of; the empty path is the content as a whole. */
    private static Set<String> files(Library library) {
        Set<String> files = new HashSet<>(library.assets().keySet());
        files.add("");
        files.add(SITE_FILE);
        library.markdown().forEach(source -> files.add(source.path()));
        return files;
    }

    /** The line of the check's own source, for whoever wrote it. */
    private String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame ->
                        frame.getClassName().startsWith(check.getClass().getName()))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    private static String name(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(url -> url.getPath().replaceFirst("/$", ""))
                .map(path -> type.getName() + " of " + path.substring(path.lastIndexOf('/') + 1))
                .orElseGet(type::getName);
    }
}
