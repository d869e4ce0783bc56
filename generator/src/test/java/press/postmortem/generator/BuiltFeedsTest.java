package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sites are built, and their feeds are read as a feed reader would: far away from the site. */
class BuiltFeedsTest {
    private static final String BASE = "https://incidents.example/record/";
    private static final Path SAMPLE = Path.of("..", "content");
    private static final String REAL = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    @TempDir
    Path site;

    @Test
    void everyAddressInTheFeedsOfTheSampleIsAbsoluteAndLeadsToAFile() throws Exception {
        build(SAMPLE);
        List<Path> feeds = Corpus.below(site, "feed.xml");
        assertThat(feeds).hasSizeGreaterThan(10);
        for (Path feed : feeds) {
            assertThat(brokenAddresses(feed)).as(feed.toString()).isEmpty();
        }
    }

    @Test
    void everyPictureOfRealReportsIsInTheFeed() throws Exception {
        build(Corpus.files().resolve(REAL));
        Path feed = site.resolve("feed.xml");
        assertThat(brokenAddresses(feed)).isEmpty();
        Set<String> pictures = new TreeSet<>();
        for (SyndEntry entry : entries(feed)) {
            content(entry).select("img").forEach(image -> pictures.add(image.attr("src")));
        }
        assertThat(pictures).hasSize(14).allMatch(address -> address.startsWith(BASE + "media/"));
    }

    private void build(Path content) {
        Settings settings = Settings.of(content, site).withBaseUrl(BASE).withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(settings).refused()).isFalse();
    }

    private List<String> brokenAddresses(Path feed) throws Exception {
        List<String> broken = new ArrayList<>();
        for (SyndEntry entry : entries(feed)) {
            for (Element element : content(entry).select("[href], [src]")) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                if (!leadsSomewhere(address)) {
                    broken.add(entry.getTitle() + ": " + address);
                }
            }
            if (!leadsSomewhere(entry.getLink())) {
                broken.add(entry.getLink());
            }
        }
        return broken;
    }

    private boolean leadsSomewhere(String address) {
        if (!address.startsWith(BASE)) {
            return URI.create(address).isAbsolute();
        }
        String path = URI.create(address)
                .getPath()
                .substring(URI.create(BASE).getPath().length());
        return Files.isRegularFile(site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
    }

    private static Document content(SyndEntry entry) {
        return Jsoup.parseBodyFragment(entry.getContents().get(0).getValue());
    }

    private static List<SyndEntry> entries(Path feed) throws Exception {
        try (var reader = Files.newBufferedReader(feed)) {
            return new SyndFeedInput().build(reader).getEntries();
        }
    }
}
