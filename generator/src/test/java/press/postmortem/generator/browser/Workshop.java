package press.postmortem.generator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What all tests of this package share while they run: sites that are made once, a server for them, and browsers. */
final class Workshop implements AutoCloseable {
    private final Path work;
    private final SiteServer server;
    private final Map<ProvenSite, List<SitePage>> built = new EnumMap<>(ProvenSite.class);
    private final Map<ProvenSite, List<SitePage>> specimens = new EnumMap<>(ProvenSite.class);
    private Optional<Browsers> browsers = Optional.empty();

    private Workshop() {
        try {
            work = Files.createTempDirectory("browser");
            server = SiteServer.start(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages of a site; a test is skipped where it is not among those that are wanted. */
    List<SitePage> pages(ProvenSite which) {
        Assumptions.assumeTrue(
                which.isWanted(Thoroughness.wanted()), () -> which + " is looked at with -Dbrowser.pages=some");
        return built.computeIfAbsent(which, this::build);
    }

    /** Those of all kinds that are looked at closely. */
    List<SitePage> specimens(ProvenSite which) {
        return specimens.computeIfAbsent(which, any -> Specimens.of(pages(which)));
    }

    /** The specimens that stay open: all but redirects. */
    List<SitePage> lasting(ProvenSite which) {
        return specimens(which).stream()
                .filter(page -> !page.is(PageKind.REDIRECT))
                .toList();
    }

    /** The address of a page on the server. */
    String address(SitePage page) {
        return server.address(path(page));
    }

    String slowAddress(SitePage page) {
        return server.slowAddress(path(page));
    }

    /**
     * Opens pages in many a way, several at once.
     *
     * @param question what is wrong with a page that is open
     * @return a line for each thing that is wrong, with the first opening that shows it and how many others do
     */
    String problems(List<Opening> openings, Function<Visit, List<String>> question) {
        Map<String, List<Opening>> problems = new LinkedHashMap<>();
        List<List<String>> answers = browsers().open(openings, visit -> answer(visit, question));
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            answers.get(i)
                    .forEach(problem -> problems.computeIfAbsent(problem, any -> new ArrayList<>())
                            .add(opening));
        }
        return problems.entrySet().stream()
                .map(problem -> "%s%n    on %s and %d more%n"
                        .formatted(
                                problem.getKey(),
                                problem.getValue().get(0),
                                problem.getValue().size() - 1))
                .collect(Collectors.joining());
    }

    private static List<String> answer(Visit visit, Function<Visit, List<String>> question) {
        List<String> problems = new ArrayList<>(question.apply(visit));
        problems.addAll(visit.complaints());
        return problems;
    }

    private String path(SitePage page) {
        return work.relativize(page.file()).toString().replace('\\', '/');
    }

    private synchronized Browsers browsers() {
        browsers = browsers.or(() -> Optional.of(new Browsers(Chromium.program())));
        return browsers.orElseThrow();
    }

    private List<SitePage> build(ProvenSite which) {
        try {
            Path folder = Files.createDirectories(work.resolve(which.name().toLowerCase(Locale.ROOT)));
            return which.build(folder, server.address(work.relativize(folder) + "/site/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        browsers.ifPresent(Browsers::close);
        server.close();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(files::add);
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** Hands it to tests that ask for it; it is closed after the last of all tests. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Workshop.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Workshop.class))
                    .getOrComputeIfAbsent(Workshop.class, any -> new Workshop(), Workshop.class);
        }
    }
}
