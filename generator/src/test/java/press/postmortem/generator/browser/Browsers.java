package press.postmortem.generator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Headless Chromium, several at once: each belongs to a thread of its own, as Playwright wants it, and has a tab a reader. */
final class Browsers implements AutoCloseable {
    private static final int MOST = 4;

    private final Path program;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    private final Queue<Playwright> drivers = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Tabs> own = ThreadLocal.withInitial(() -> new Tabs(launch()));

    Browsers(Path program) {
        this.program = program;
    }

    /**
     * Opens pages in whichever browser is free.
     *
     * @return the answers, in the order of the openings
     */
    <A> List<A> open(List<Opening> openings, Function<Visit, A> question) {
        List<Future<A>> answers = openings.stream()
                .map(opening -> threads.submit(() -> {
                    try (Visit visit = Visit.open(own.get().of(opening.reader()), opening)) {
                        return question.apply(visit);
                    }
                }))
                .toList();
        return answers.stream().map(Browsers::result).toList();
    }

    private static <A> A result(Future<A> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private Browser launch() {
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        drivers.add(driver);
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        drivers.forEach(Playwright::close);
    }

    private record Tabs(Browser browser, Map<Opening.Reader, Page> tabs) {
        Tabs(Browser browser) {
            this(browser, new EnumMap<>(Opening.Reader.class));
        }

        Page of(Opening.Reader reader) {
            return tabs.computeIfAbsent(reader, any -> open(reader.options()));
        }

        /** A tab in which each page knows axe-core. */
        private Page open(Browser.NewContextOptions options) {
            BrowserContext context = browser.newContext(options);
            context.addInitScript(Visit.resource("/axe.min.js"));
            return context.newPage();
        }
    }
}
