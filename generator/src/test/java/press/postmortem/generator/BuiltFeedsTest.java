package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import press.postmortem.generator.render.feed.FeedRules;

/** Whole sites are built, and their feeds are read as a feed reader would: far away from the site. */
class BuiltFeedsTest {
    private static final String BASE = "https://incidents.example/record/";
    private static final Path SAMPLE = Path.of("..", "content");
    private static final String REAL = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    @TempDir
    Path site;

    @Test
    void everyFeedOfTheSampleIsValidAndLeadsToFiles() throws Exception {
        build(SAMPLE);
        assertThat(Corpus.below(site, "feed.xml")).hasSizeGreaterThan(10);
        assertFeedsAreValid();
        assertCalendarIsValid();
        assertEveryFeedIsInTheList();
    }

    @Test
    void soIsEveryFeedOfRealReportsAndEveryPictureIsInIt() throws Exception {
        build(Corpus.files().resolve(REAL));
        assertFeedsAreValid();
        assertCalendarIsValid();
        Set<String> pictures = new TreeSet<>();
        for (SyndEntry entry : entries(site.resolve("feed.xml"))) {
            content(entry).select("img").forEach(image -> pictures.add(image.attr("src")));
        }
        assertThat(pictures).hasSize(14).allMatch(address -> address.startsWith(BASE + "media/"));
    }

    @Test
    void withoutABaseUrlAddressesAreRelativeAndEverythingElseIsAsItWas() throws Exception {
        Path unplaced = site.resolveSibling(site.getFileName() + "-content");
        Files.createDirectories(unplaced);
        Files.writeString(unplaced.resolve("site.yaml"), "title: Saltmere\n");
        Files.writeString(
                unplaced.resolve("bells.md"),
                "---\nid: bells\ndate: 2024-03-01\nservices: [Web]\nlanguage: ar\n---\n# Bells\n\nText.\n");
        Settings settings = Settings.of(unplaced, site).withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(settings).refused()).isFalse();
        assertThat(site.resolve("feeds.opml")).doesNotExist();
        ValidationDriver schema = atomSchema();
        for (Path feed : Corpus.below(site, "feed.xml", "atom.xml")) {
            assertThat(FeedRules.brokenBy(Files.readString(feed)))
                    .as(feed.toString())
                    .isSubsetOf("MissingSelf", "InvalidLink", "ContainsRelRef");
        }
        for (Path atom : Corpus.below(site, "atom.xml")) {
            assertThat(schema.validate(new InputSource(atom.toUri().toString())))
                    .isTrue();
        }
        assertThat(entries(site.resolve("services/web/atom.xml")).get(0).getLink())
                .isEqualTo("../../incidents/bells/index.html");
        assertThat(site.resolve("actions/actions.ics")).doesNotExist();
        assertThat(site.resolve("atom.xml")).content().contains("<entry xml:lang=\"ar\">");
        JsonNode item = new ObjectMapper()
                .readTree(site.resolve("feed.json").toFile())
                .get("items")
                .get(0);
        assertThat(item.get("language").asText()).isEqualTo("ar");
        assertThat(item.get("content_html").asText()).startsWith("<div lang=\"ar\" dir=\"rtl\">");
    }

    private void build(Path content) {
        Settings settings = Settings.of(content, site).withBaseUrl(BASE).withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(settings).refused()).isFalse();
    }

    private void assertFeedsAreValid() throws Exception {
        for (Path feed : Corpus.below(site, "feed.xml", "atom.xml")) {
            assertThat(FeedRules.brokenBy(Files.readString(feed)))
                    .as(feed.toString())
                    .isEmpty();
            assertThat(brokenAddresses(feed)).as(feed.toString()).isEmpty();
        }
        List<Path> atoms = Corpus.below(site, "atom.xml");
        ValidationDriver schema = atomSchema();
        for (Path atom : atoms) {
            assertThat(schema.validate(new InputSource(atom.toUri().toString())))
                    .as(atom.toString())
                    .isTrue();
        }
        JsonSchema json = jsonFeedSchema();
        List<Path> jsons = Corpus.below(site, "feed.json");
        assertThat(jsons).hasSameSizeAs(atoms);
        for (Path feed : jsons) {
            JsonNode read = new ObjectMapper().readTree(feed.toFile());
            assertThat(json.validate(
                            read, settings -> settings.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .as(feed.toString())
                    .isEmpty();
            assertThat(read.get("items")).hasSameSizeAs(entries(feed.resolveSibling("atom.xml")));
        }
    }

    private static ValidationDriver atomSchema() throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(new StringWriter()));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        URI schema = BuiltFeedsTest.class.getResource("atom.rnc").toURI();
        assertThat(driver.loadSchema(new InputSource(schema.toString()))).isTrue();
        return driver;
    }

    private static JsonSchema jsonFeedSchema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(BuiltFeedsTest.class.getResourceAsStream("json-feed.schema.json"));
    }

    private void assertCalendarIsValid() throws Exception {
        Path file = site.resolve("actions/actions.ics");
        for (String line : Files.readString(file).split("\r\n")) {
            assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        try (var in = Files.newInputStream(file)) {
            Calendar calendar = new CalendarBuilder().build(in);
            assertThat(calendar.validate(true).getEntries()).isEmpty();
        }
    }

    private void assertEveryFeedIsInTheList() throws Exception {
        Document list = Jsoup.parse(Files.readString(site.resolve("feeds.opml")), "", Parser.xmlParser());
        List<String> listed =
                list.select("opml[version=2.0] > body outline[type=rss][text]").eachAttr("xmlUrl");
        assertThat(listed)
                .hasSameSizeAs(Corpus.below(site, "atom.xml"))
                .doesNotHaveDuplicates()
                .allMatch(this::leadsSomewhere);
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
