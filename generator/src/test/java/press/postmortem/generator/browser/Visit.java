package press.postmortem.generator.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A page that is open in a browser, and what the browser has to say against it. */
final class Visit implements AutoCloseable {
    private static final Set<String> LOUD = Set.of("error", "warning");

    private final Page page;
    private final String address;
    private final String own;
    private final List<String> complaints = new ArrayList<>();
    private final Consumer<Request> watching = this::watch;
    private final Consumer<Request> losing = request -> complaints.add("does not get " + request.url());
    private final Consumer<ConsoleMessage> hearing = this::hear;
    private final Consumer<WebError> failing = error -> complaints.add("throws " + error.error());

    private Visit(Page page, String address) {
        this.page = page;
        this.address = address;
        this.own = address.replaceFirst("(?<=^[a-z]{1,9}://)([^/]*/).*", "$1");
    }

    /** Opens a page in a tab and waits until all of it is there. Whoever is asked for anything but its own site is told. */
    static Visit open(Page tab, Opening opening) {
        Visit visit = new Visit(tab, opening.address());
        tab.setViewportSize(opening.width(), Opening.HEIGHT);
        tab.onRequest(visit.watching);
        tab.onRequestFailed(visit.losing);
        tab.onConsoleMessage(visit.hearing);
        tab.context().onWebError(visit.failing);
        tab.navigate(opening.address());
        return visit;
    }

    Page page() {
        return page;
    }

    /** What the browser wrote on its console, and what was asked of others. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * Asks the page.
     *
     * @param script the name of a resource beside this class: a function without arguments that returns a list of texts
     */
    List<String> ask(String script) {
        List<?> answers = (List<?>) page.evaluate(resource(script));
        return answers.stream().map(String::valueOf).toList();
    }

    /** @param size of letters that nothing else is said of, in CSS pixels, as a reader sets it for all pages */
    void setLetters(int size) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", size);
        sizes.addProperty("fixed", size);
        JsonObject parameters = new JsonObject();
        parameters.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", parameters);
    }

    /** A text beside this class, or, where its name begins with a slash, on the class path. */
    static String resource(String name) {
        try (InputStream in = Visit.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(own) && !request.url().startsWith("data:")) {
            complaints.add("asks somebody else for " + request.url());
        }
    }

    /** That a page is not there is no fault of what is shown instead. */
    private void hear(ConsoleMessage message) {
        boolean ofItself = message.location().startsWith(address);
        if (LOUD.contains(message.type()) && !(ofItself && message.text().contains("404"))) {
            complaints.add("console: " + message.text());
        }
    }

    /** The tab is as it was: deaf, blank, and without anything that the page has kept. */
    @Override
    public void close() {
        page.offRequest(watching);
        page.offRequestFailed(losing);
        page.offConsoleMessage(hearing);
        page.context().offWebError(failing);
        page.evaluate("() => { try { localStorage.clear() } catch { } }");
    }
}
