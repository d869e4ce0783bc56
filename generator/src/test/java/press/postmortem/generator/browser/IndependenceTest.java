package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages need no server, no scripts and nobody else. */
@ExtendWith(Workshop.Shared.class)
class IndependenceTest {
    @ParameterizedTest
    @EnumSource
    void from_a_disk(ProvenSite site, Workshop workshop) {
        List<Opening> openings = workshop.lasting(site).stream()
                .filter(page -> !page.is(PageKind.NOT_FOUND))
                .map(page -> new Opening(page, page.file().toUri().toString(), Opening.Reader.LIGHT, 1440))
                .toList();

        assertThat(workshop.problems(openings, visit -> visit.ask("styled.js"))).isEmpty();
    }

    /** What is not found may be missed in any folder, so that the page for it names its files by their whole addresses. */
    @ParameterizedTest
    @EnumSource(names = "CHECKS", mode = EnumSource.Mode.EXCLUDE)
    void what_is_not_there(ProvenSite site, Workshop workshop) {
        List<Opening> openings = workshop.pages(site).stream()
                .filter(page -> page.is(PageKind.NOT_FOUND))
                .map(page -> new Opening(
                        page,
                        workshop.address(page).replace("404.html", "no/such/page.html"),
                        Opening.Reader.LIGHT,
                        320))
                .toList();

        assertThat(openings).isNotEmpty();
        assertThat(workshop.problems(openings, visit -> visit.ask("styled.js"))).isEmpty();
    }

    /** On a server and from a disk. */
    @ParameterizedTest
    @EnumSource(names = {"SAMPLE", "EXTREMES"})
    void what_has_moved(ProvenSite site, Workshop workshop) {
        List<Opening> openings = workshop.pages(site).stream()
                .filter(page -> page.is(PageKind.REDIRECT))
                .flatMap(page -> Stream.of(
                                workshop.address(page), page.file().toUri().toString())
                        .map(address -> new Opening(page, address, Opening.Reader.WITHOUT_SCRIPTS, 320)))
                .toList();

        assertThat(openings).isNotEmpty();
        assertThat(workshop.problems(openings, IndependenceTest::follow)).isEmpty();
    }

    private static List<String> follow(Visit visit) {
        visit.page().waitForSelector("h1");
        return List.of();
    }

    /** On a server and from a disk. */
    @Test
    void what_is_sought(Workshop workshop) {
        List<Opening> openings = workshop.pages(ProvenSite.SAMPLE).stream()
                .filter(page -> page.is(PageKind.SEARCH))
                .flatMap(page -> Stream.of(
                                workshop.address(page), page.file().toUri().toString())
                        .map(address -> new Opening(page, address, Opening.Reader.LIGHT, 320)))
                .toList();

        assertThat(openings).hasSize(2);
        assertThat(workshop.problems(openings, IndependenceTest::search)).isEmpty();
    }

    private static List<String> search(Visit visit) {
        visit.page().fill("input[type=search]", "tide");
        visit.page().waitForSelector(".found a");
        return visit.ask("width.js");
    }

    @ParameterizedTest
    @EnumSource
    void without_scripts(ProvenSite site, Workshop workshop) {
        List<Opening> openings = Opening.all(
                workshop, workshop.lasting(site), List.of(Opening.Reader.WITHOUT_SCRIPTS), List.of(320, 1440));

        assertThat(workshop.problems(openings, visit -> visit.ask("words.js"))).isEmpty();
    }
}
