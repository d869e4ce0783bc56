package press.postmortem.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Books;
import press.postmortem.generator.incident.Feeds;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;

class ListingsTest {
    @Test
    void spellingsOfOneWordAreOneListUnderTheMostUsed() {
        Library library = library(
                report("a.md").tags("Disk full"),
                report("b.md").tags("disk-full"),
                report("c.md").tags("disk-full"));
        assertThat(titles(library, Listing.Kind.TAG)).containsExactly("disk-full disk-full [a, b, c]");
    }

    @Test
    void differentWordsOfOneNameGetANumber() {
        Library library = library(
                report("a.md").tags("net", ".net", "net!"), report("b.md").tags("net-2"));
        assertThat(titles(library, Listing.Kind.TAG))
                .containsExactly("net .net [a]", "net-3 net [a]", "net-4 net! [a]", "net-2 net-2 [b]");
    }

    @Test
    void aTagNamedTwiceListsTheReportOnce() {
        assertThat(titles(library(report("a.md").tags("x", "X")), Listing.Kind.TAG))
                .containsExactly("x x [a]");
    }

    @Test
    void servicesAndPeopleGoByTheNamesOfTheSite() {
        Library library = library(
                site(),
                report("a.md").services("FARES", "other").author("@ann"),
                report("b.md").services("Fares and zones").author("ann lee"));
        assertThat(titles(library, Listing.Kind.SERVICE))
                .containsExactly("fares Fares and zones [a, b]", "other other [a]");
        assertThat(titles(library, Listing.Kind.AUTHOR)).containsExactly("ann-lee Ann Lee [a, b]");
    }

    @Test
    void severitiesAreSortedByRankAndYearsNewestFirst() {
        Library library = library(
                report("a.md").severity(3).date("2022-01-01"),
                report("b.md").severity(1).date("2024-01-01"),
                report("c.md"));
        assertThat(titles(library, Listing.Kind.SEVERITY)).containsExactly("sev1 SEV1 [b]", "sev3 SEV3 [a]");
        assertThat(titles(library, Listing.Kind.YEAR))
                .containsExactly("2024 2024 [b]", "2022 2022 [a]", "undated Undated [c]");
    }

    @Test
    void aReportKnowsItsTopicsInItsAuthorsOrder() {
        Library library =
                library(report("a.md").tags("z", "b", "Z"), report("b.md").tags("b"));
        assertThat(Listings.of(library).byReport().get("a"))
                .filteredOn(topic -> topic.kind() == Listing.Kind.TAG)
                .extracting(Listing.Topic::slug)
                .containsExactly("z", "b");
    }

    private static List<String> titles(Library library, Listing.Kind kind) {
        return Listings.of(library).all().stream()
                .filter(listing -> listing.kind() == kind)
                .map(listing -> listing.slug() + " " + listing.title() + " "
                        + listing.postmortems().stream()
                                .map(Postmortem::id)
                                .sorted()
                                .toList())
                .toList();
    }

    private static Site site() {
        return new Site(
                "Site",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Site.unnamed().language(),
                Optional.empty(),
                List.of(new Site.Service("fares", "Fares and zones", Optional.empty(), Optional.empty())),
                List.of(new Site.Member("@ann", "Ann Lee", Optional.empty(), false)),
                SeverityLevel.standard(),
                Map.of(),
                Feeds.standard(),
                Printing.standard(),
                Books.none(),
                Policy.standard());
    }
}
