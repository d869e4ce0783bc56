import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The goal {@code serve}, which makes a page when a browser asks for it. */
final class PressServe implements Watcher {
    private static final Pattern READY = Pattern.compile("The site is at (http\\S+)");
    private static final Pattern SEEN = Pattern.compile("reload\\.js(\\?seen=\\d+)");

    private final String flags;
    private final Path content;
    private final Background maven;
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;

    /** @param flags for Maven's virtual machine; none where it is empty */
    PressServe(Maven maven, String flags, Reports reports, Path folder, OptionalInt cores)
            throws IOException, InterruptedException {
        this.flags = flags;
        this.content = folder.resolve("content");
        reports.copyTo(content);
        Files.copy(reports.folder().resolve("site.yaml"), content.resolve("site.yaml"));
        Press.writeFlags(folder, flags);
        List<String> command = maven.command(
                Maven.GOAL.replace("generate", "serve"), "-Dpostmortem.content=" + content, "-Dpostmortem.port=0");
        command.remove("-q");
        this.maven = new Background(folder, folder.resolve("log"), cores, command);
        this.site = this.maven.says(READY).group(1);
    }

    @Override
    public String name() {
        return "Postmortem Press `serve`" + (flags.isEmpty() ? "" : ", `jvm.config`") + ", the page and its lists served";
    }

    /** As browsers do it: told that something changed, they ask for the page; here for the lists as well. */
    @Override
    public double save(Reports.Report report, String title) throws IOException, InterruptedException {
        String page = "incidents/" + report.plain("id").toLowerCase(java.util.Locale.ROOT) + "/";
        List<String> awaited = new ArrayList<>(List.of(page));
        for (String key : Reports.LISTED_BY.keySet()) {
            awaited.add(Reports.LISTED_BY.get(key) + "/" + Reports.pathOf(report.plain(key)) + "/");
        }
        Matcher seen = SEEN.matcher(get(page));
        if (!seen.find()) {
            throw new IOException(page + " does not wait for changes");
        }
        CompletableFuture<?> told =
                browser.sendAsync(request(".postmortem/changes" + seen.group(1)), BodyHandlers.ofString());
        Thread.sleep(50); // until the server waits as well
        long start = System.nanoTime();
        report.write(content, title);
        told.join();
        for (String path : awaited) {
            if (!get(path).contains(title)) {
                throw new IOException(path + " does not say " + title);
            }
        }
        get(""); // tells of the newest reports alone
        return (System.nanoTime() - start) / 1e9;
    }

    private String get(String path) throws IOException, InterruptedException {
        byte[] body = browser.send(request(path), BodyHandlers.ofByteArray()).body();
        return new String(body, StandardCharsets.ISO_8859_1); // only ASCII is looked for in it
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).build();
    }

    @Override
    public void close() {
        maven.close();
    }
}
