package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page of the sample site, from a server below a folder and from a disk. */
@ExtendWith(Workshop.Shared.class)
class SearchTest {
    private static final String PAGE = "search/index.html";

    @ParameterizedTest
    @CsvSource({
        "harbour, harbour",
        "HARBOR, harbour",
        "harbuor, harbour",
        "timetabel, timetable",
        "tide zone, zone",
        "INC-2025-031, 2025-031",
        "07:35, 07:35"
    })
    void finds_words_and_marks_them(String asked, String marked, Workshop workshop) {
        assertThat(problems(workshop, "?q=" + asked.replace(" ", "+"), visit -> {
                    List<String> marks = results(visit.page()).locator("mark").allTextContents();
                    return marks.stream().anyMatch(marked::equalsIgnoreCase)
                            ? List.of()
                            : List.of("marks only " + marks);
                }))
                .isEmpty();
    }

    @Test
    void where_no_report_has_all_words_those_with_most_are_shown(Workshop workshop) {
        assertThat(problems(workshop, "?q=tide+xylophones", visit -> {
                    results(visit.page());
                    String said = said(visit.page());
                    return said.startsWith("No report has all of these words.") ? List.of() : List.of("says " + said);
                }))
                .isEmpty();
    }

    @Test
    void a_word_that_nobody_wrote_is_not_found(Workshop workshop) {
        assertThat(problems(workshop, "?q=xylophones", visit -> {
                    visit.page()
                            .waitForCondition(() -> !said(visit.page()).isEmpty()
                                    && !said(visit.page()).contains("fetched"));
                    return visit.page().locator(".found > li").count() == 0 ? List.of() : List.of("finds something");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?service=ferry-berths&year=2025", "?q=berth&service=ferry-berths&year=2025"})
    void filters_narrow_down_the_list_and_what_is_found(String query, Workshop workshop) {
        assertThat(problems(workshop, query, visit -> {
                    Page page = visit.page();
                    page.waitForCondition(() -> said(page).startsWith("Reports found"));
                    List<?> strangers = (List<?>) page.evaluate("""
                            () => {
                              const shown = [...document.querySelectorAll('.found > li > a, section.letter li:not([hidden]) > a')]
                                .filter((link) => link.checkVisibility()).map((link) => link.href);
                              const fits = ({ dataset }) => dataset.service.split(' ').includes('ferry-berths') && dataset.year === '2025';
                              const meant = [...document.querySelectorAll('section.letter li')].filter(fits).map((entry) => entry.querySelector('a').href);
                              return shown.length ? shown.filter((href) => !meant.includes(href)) : ['nothing is shown'];
                            }""");
                    return strangers.stream().map(String::valueOf).toList();
                }))
                .isEmpty();
    }

    @Test
    void every_place_that_is_found_is_there(Workshop workshop) {
        assertThat(problems(workshop, "?q=zone", visit -> {
                    Page page = visit.page();
                    results(page);
                    Set<String> places = new LinkedHashSet<>();
                    for (Locator link : page.locator(".places a").all()) {
                        places.add(String.valueOf(link.evaluate("each => each.href")));
                    }
                    List<String> problems =
                            new ArrayList<>(places.isEmpty() ? List.of("no place is found") : List.of());
                    for (String place : places) {
                        page.navigate("about:blank");
                        page.navigate(place);
                        if (page.locator(":target").count() == 0) {
                            problems.add("no place " + place);
                        }
                    }
                    return problems;
                }))
                .isEmpty();
    }

    @Test
    void the_index_is_fetched_with_the_first_word(Workshop workshop) {
        Opening opening = openings(workshop, "").get(0);
        assertThat(workshop.problems(List.of(opening), visit -> {
                    List<String> problems = new ArrayList<>();
                    visit.page().locator("select").first().selectOption("ferry-berths");
                    if (!fetched(visit.page()).isEmpty()) {
                        problems.add("fetches before a word: " + fetched(visit.page()));
                    }
                    visit.page().locator("[name=q]").fill("tide");
                    results(visit.page());
                    if (fetched(visit.page()).size() != 2) {
                        problems.add("fetches " + fetched(visit.page()));
                    }
                    return problems;
                }))
                .isEmpty();
    }

    @Test
    void keys_lead_there_and_back(Workshop workshop) {
        assertThat(problems(workshop, "", visit -> {
                    Page page = visit.page();
                    page.keyboard().press("/");
                    page.keyboard().type("tide");
                    results(page);
                    page.keyboard().press("ArrowDown");
                    List<String> problems = new ArrayList<>();
                    if (page.locator(".found > li:first-child > a:focus").count() == 0) {
                        problems.add("an arrow does not lead to the first result");
                    }
                    page.keyboard().press("Escape");
                    page.keyboard().press("Escape");
                    page.locator("section.letter").first().waitFor();
                    if (!page.locator("[name=q]").inputValue().isEmpty()) {
                        problems.add("Escape does not lead back to the list");
                    }
                    return problems;
                }))
                .isEmpty();
    }

    @Test
    void the_box_of_every_page_leads_there(Workshop workshop) {
        List<SitePage> home = workshop.pages(ProvenSite.SAMPLE).stream()
                .filter(page -> page.is(PageKind.HOME))
                .toList();
        assertThat(workshop.problems(openings(workshop, home, ""), visit -> {
                    visit.page().keyboard().press("/");
                    visit.page().keyboard().type("tide");
                    visit.page().keyboard().press("Enter");
                    results(visit.page());
                    return List.of();
                }))
                .isEmpty();
    }

    @Test
    void without_scripts_the_list_is_whole(Workshop workshop) {
        List<Opening> openings = openings(workshop, "?q=tide").stream()
                .map(each -> new Opening(each.page(), each.address(), Opening.Reader.WITHOUT_SCRIPTS, 320))
                .toList();
        int reports = (int) workshop.pages(ProvenSite.SAMPLE).stream()
                .filter(page -> page.is(PageKind.INCIDENT))
                .count();
        assertThat(workshop.problems(openings, visit -> {
                    int shown =
                            visit.page().locator("section.letter li:visible").count();
                    boolean form = visit.page().locator("form.find").isVisible();
                    return shown == reports && !form ? List.of() : List.of("shows " + shown + ", form " + form);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "DARK, 1440", "FORCED_COLOURS, 768"})
    void what_is_found_can_be_read_by_all(Opening.Reader reader, int width, Workshop workshop) {
        List<Opening> openings = openings(workshop, "?q=tide+zone").stream()
                .limit(1)
                .map(each -> new Opening(each.page(), each.address(), reader, width))
                .toList();
        assertThat(workshop.problems(openings, visit -> {
                    results(visit.page());
                    return Stream.of("axe.js", "axe-colours.js", "width.js")
                            .flatMap(script -> visit.ask(script).stream())
                            .toList();
                }))
                .isEmpty();
    }

    private static String problems(Workshop workshop, String query, Function<Visit, List<String>> question) {
        return workshop.problems(openings(workshop, query), question);
    }

    private static List<Opening> openings(Workshop workshop, String query) {
        List<SitePage> search = workshop.pages(ProvenSite.SAMPLE).stream()
                .filter(page -> page.path().equals(PAGE))
                .toList();
        assertThat(search).hasSize(1);
        return openings(workshop, search, query);
    }

    private static List<Opening> openings(Workshop workshop, List<SitePage> pages, String query) {
        return pages.stream()
                .flatMap(page -> Stream.of(
                                workshop.address(page), page.file().toUri().toString())
                        .map(address -> new Opening(page, address + query, Opening.Reader.LIGHT, 1440)))
                .toList();
    }

    /** Waits for the first. */
    private static Locator results(Page page) {
        Locator results = page.locator(".found > li");
        results.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return results;
    }

    private static String said(Page page) {
        return page.locator("output").textContent();
    }

    private static List<String> fetched(Page page) {
        List<?> names =
                (List<?>) page.evaluate("() => performance.getEntriesByType('resource').map(({ name }) => name)");
        return names.stream()
                .map(String::valueOf)
                .filter(name -> name.matches(".*/(search/index|assets/fuse)\\.js"))
                .toList();
    }
}
