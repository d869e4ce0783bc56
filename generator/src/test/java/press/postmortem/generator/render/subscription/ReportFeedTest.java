package press.postmortem.generator.render.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.Reports;
import press.postmortem.generator.incident.Feeds;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.notation.XmlDocument;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;
import press.postmortem.generator.render.feed.Atom;
import press.postmortem.generator.render.feed.Feed;
import press.postmortem.generator.render.feed.FeedRules;
import press.postmortem.generator.render.feed.JsonFeed;
import press.postmortem.generator.render.feed.Rss;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.render.words.WordsReader;

class ReportFeedTest {
    /** A title may look like HTML; texts in these tests pass by what makes an author's HTML safe. */
    private static final Set<String> WHAT_AN_AUTHOR_MAY_WRITE =
            Set.of("ContainsHTML", "ContainsRelRef", "DangerousStyleAttr", "SecurityRisk", "SecurityRiskAttr");

    private static final Words WORDS = WordsReader.of("en");

    private static final BodyHtml BODY =
            (report, addresses) -> "<p>" + report.id() + "</p><img src=\"" + addresses.of("media/a b.png") + "\">";

    @Test
    void anItemSaysWhatWhenByWhomAndWhere() {
        Library library = library(report("disk.md")
                .title("Disks & <queues>")
                .summary("It was < full.")
                .date("2024-03-01")
                .published("2024-03-07")
                .lastModified("2024-03-09")
                .zone("Europe/Paris")
                .severity(2)
                .services("Web")
                .tags("disk full", "queue")
                .author("Zoë Müller"));
        assertThat(write(library, "feed.xml")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                          <channel>
                            <title>Incidents</title>
                            <link>https://incidents.example/</link>
                            <description>Incidents</description>
                            <language>en</language>
                            <lastBuildDate>Sat, 9 Mar 2024 12:00:00 +0100</lastBuildDate>
                            <generator>%s</generator>
                            <atom:link href="https://incidents.example/feed.xml" rel="self" type="application/rss+xml"/>
                            <item>
                              <title>Disks &amp; &lt;queues&gt;</title>
                              <link>https://incidents.example/incidents/disk/</link>
                              <guid isPermaLink="false">urn:x-postmortem:disk</guid>
                              <pubDate>Thu, 7 Mar 2024 12:00:00 +0100</pubDate>
                              <atom:updated>2024-03-09T12:00:00+01:00</atom:updated>
                              <dc:creator>Zoë Müller</dc:creator>
                              <category domain="https://incidents.example/tags/">disk full</category>
                              <category domain="https://incidents.example/tags/">queue</category>
                              <category domain="https://incidents.example/services/">Web</category>
                              <category domain="https://incidents.example/severities/">SEV2</category>
                              <description>It was &amp;lt; full.</description>
                              <content:encoded>&lt;p&gt;disk&lt;/p&gt;&lt;img src="https://incidents.example/media/a%%20b.png"&gt;</content:encoded>
                            </item>
                          </channel>
                        </rss>
                        """.formatted(Product.NAME));
    }

    @Test
    void aFeedReaderReadsItBack() throws Exception {
        Library library = library(
                report("a.md").date("2024-03-01").tags("x").author("Ann").summary("First"),
                report("b.md").date("2024-04-01").services("Web"));
        SyndFeed feed = read(write(library, "feed.xml"));
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("About b", "About a");
        SyndEntry entry = feed.getEntries().get(1);
        assertThat(entry.getLink()).isEqualTo("https://incidents.example/incidents/a/");
        assertThat(entry.getUri()).isEqualTo("urn:x-postmortem:a");
        assertThat(entry.getAuthor()).isEqualTo("Ann");
        assertThat(entry.getPublishedDate()).isEqualTo("2024-03-01T12:00:00Z");
        assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly("x");
        assertThat(entry.getDescription().getValue()).isEqualTo("First");
        assertThat(entry.getContents())
                .extracting(SyndContent::getValue)
                .containsExactly("<p>a</p><img src=\"https://incidents.example/media/a%20b.png\">");
    }

    @Test
    void aFeedHoldsTheReportsThatChangedLast() throws Exception {
        Reports[] reports = IntStream.rangeClosed(1, 25)
                .mapToObj(day -> report("r" + day + ".md").date("2024-01-01").published("2024-03-%02d".formatted(day)))
                .toArray(Reports[]::new);
        assertThat(read(write(library(reports), "feed.xml")).getEntries())
                .hasSize(Feeds.standard().items())
                .extracting(SyndEntry::getTitle)
                .startsWith("About r25", "About r24")
                .endsWith("About r6");
    }

    @Test
    void anOldReportThatIsCorrectedComesUpAgainUnderItsOldId() throws Exception {
        Library library = library(
                report("old.md").date("2020-01-01").published("2020-01-02").lastModified("2024-05-01"),
                report("new.md").date("2024-04-01"));
        List<SyndEntry> entries = read(write(library, "atom.xml")).getEntries();
        assertThat(entries)
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:x-postmortem:old", "urn:x-postmortem:new");
        assertThat(entries.get(0).getPublishedDate()).isEqualTo("2020-01-02T12:00:00Z");
        assertThat(entries.get(0).getUpdatedDate()).isEqualTo("2024-05-01T12:00:00Z");
    }

    @Test
    void anIncidentThatNobodyDatedTheReportOfIsNewsWhenItBegan() throws Exception {
        Point began = Point.of(PartialDate.of(LocalDate.of(2024, 3, 1)), PartialTime.of(10, 42));
        Optional<ZoneId> paris = Optional.of(ZoneId.of("Europe/Paris"));
        Reports report = report("a.md")
                .date("2024-03-01")
                .time(Milestone.STARTED, new Moment("10:42", began, Optional.empty(), false, paris));
        assertThat(write(library(report), "atom.xml")).contains("<published>2024-03-01T10:42:00+01:00</published>");
        assertThat(write(library(report.published("2024-03-05")), "atom.xml"))
                .contains("<published>2024-03-05T12:00:00Z</published>");
    }

    @Test
    void withoutABaseUrlAddressesAreRelativeToTheFeed() {
        Library library = library(Site.unnamed(), report("a.md").services("Web"));
        assertThat(write(library, "services/web/feed.xml"))
                .contains("<link>index.html</link>")
                .contains("<link>../../incidents/a/index.html</link>")
                .contains("../../media/a%20b.png")
                .doesNotContain("atom:link ");
    }

    @Test
    void anUndatedReportComesLastAndHasNoDate() throws Exception {
        List<SyndEntry> entries = read(write(
                        library(report("a.md"), report("b.md").date("1999-01-01")), "feed.xml"))
                .getEntries();
        assertThat(entries).extracting(SyndEntry::getTitle).containsExactly("About b", "About a");
        assertThat(entries.get(1).getPublishedDate()).isNull();
    }

    @Test
    void theGuidOutlivesAMoveAndANewHeadline() throws Exception {
        String before = write(library(report("a.md").title("Old")), "feed.xml");
        String after = write(
                library(
                        Site.unnamed().withBaseUrl("https://other.example/"),
                        report("a.md").title("New")),
                "feed.xml");
        assertThat(read(after).getEntries().get(0).getUri())
                .isEqualTo(read(before).getEntries().get(0).getUri());
    }

    @Test
    void noTextBreaksTheFeed() throws Exception {
        for (int from = 0; from <= 0xFFFF; from += 0x1000) {
            StringBuilder text = new StringBuilder("x");
            IntStream.range(from, from + 0x1000)
                    .forEach(c -> text.append((char) c).append('.'));
            assertReadsBack(text + "x");
        }
        assertReadsBack(Character.toString(0x1F600) + "]]> <![CDATA[ &amp; <!-- \"'");
    }

    @Test
    void noNaughtyStringBreaksTheFeed() throws Exception {
        for (String text : naughtyStrings()) {
            assertReadsBack("x" + text + "x");
        }
    }

    private static List<String> naughtyStrings() throws Exception {
        Path file = Corpus.badInputs("blns").resolve("blns.json");
        return List.of(new ObjectMapper().readValue(file.toFile(), String[].class));
    }

    @Test
    void theTitleOfAListIsWrittenAsTheLanguageDoesIt() {
        SitePlan plan = plan(library(report("disk.md").services("Web")));
        Feed told = ReportFeed.of(feed(plan, "services/web/feed.xml"), plan, WordsReader.of("fr"), BODY);
        assertThat(told.title()).isEqualTo(plan.library().site().title() + "\u00a0: Web");
    }

    private static void assertReadsBack(String text) throws Exception {
        Library library =
                library(report("a.md").title(text).summary(text).tags(text).author(text));
        SitePlan plan = plan(library);
        Feed told = ReportFeed.of(feed(plan, "feed.xml"), plan, WORDS, (report, addresses) -> text);
        assertThat(read(Atom.write(told))
                        .getEntries()
                        .get(0)
                        .getContents()
                        .get(0)
                        .getValue())
                .isEqualTo(asXml(text));
        assertThat(new ObjectMapper()
                        .readTree(JsonFeed.write(told))
                        .get("items")
                        .get(0)
                        .get("content_html")
                        .asText())
                .isEqualTo(text);
        assertThat(FeedRules.brokenBy(Atom.write(told))).isSubsetOf(WHAT_AN_AUTHOR_MAY_WRITE);
        String xml = Rss.write(told);
        assertThat(FeedRules.brokenBy(xml)).isSubsetOf(WHAT_AN_AUTHOR_MAY_WRITE);
        SyndEntry entry = read(xml).getEntries().get(0);
        assertThat(entry.getContents().get(0).getValue()).isEqualTo(asXml(text));
        assertThat(entry.getDescription().getValue()).isEqualTo(asHtml(asXml(text)));
    }

    private static String asXml(String text) {
        return XmlDocument.permitted(text).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String asHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static SyndFeed read(String xml) throws Exception {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static String write(Library library, String path) {
        SitePlan plan = plan(library);
        Feed told = ReportFeed.of(feed(plan, path), plan, WORDS, BODY);
        return path.endsWith(".json")
                ? JsonFeed.write(told)
                : path.endsWith("atom.xml") ? Atom.write(told) : Rss.write(told);
    }

    private static SitePlan plan(Library library) {
        return SitePlanner.plan(library, LocalDate.of(2024, 6, 1), List.of(), Drafts.LEFT_OUT)
                .value();
    }

    private static Planned.Feed feed(SitePlan plan, String path) {
        return plan.files().stream()
                .filter(Planned.Feed.class::isInstance)
                .map(Planned.Feed.class::cast)
                .filter(feed -> feed.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
