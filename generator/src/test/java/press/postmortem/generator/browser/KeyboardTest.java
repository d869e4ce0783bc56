package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages without a mouse. */
@ExtendWith(Workshop.Shared.class)
class KeyboardTest {
    @ParameterizedTest
    @EnumSource
    void tab_leads_to_everything_in_order_and_it_is_seen_where_one_is(ProvenSite site, Workshop workshop) {
        assertThat(workshop.problems(openings(site, workshop), KeyboardTest::walk))
                .isEmpty();
    }

    /** Print views have nothing to skip. */
    @ParameterizedTest
    @EnumSource
    void the_first_stop_leads_to_the_text(ProvenSite site, Workshop workshop) {
        List<Opening> openings = openings(site, workshop).stream()
                .filter(opening -> !opening.page().is(PageKind.PRINT))
                .toList();

        assertThat(workshop.problems(openings, KeyboardTest::skip)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_opens_is_opened_by_enter(ProvenSite site, Workshop workshop) {
        assertThat(workshop.problems(openings(site, workshop), KeyboardTest::unfold))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents/inc-2025-031/index.html"})
    void switches_are_turned_by_the_space_bar(String path, Workshop workshop) {
        List<SitePage> pages = workshop.pages(ProvenSite.SAMPLE).stream()
                .filter(page -> page.path().equals(path))
                .toList();

        assertThat(pages).hasSize(1);
        assertThat(workshop.problems(desk(workshop, pages), KeyboardTest::turn)).isEmpty();
    }

    private static List<Opening> openings(ProvenSite site, Workshop workshop) {
        return desk(workshop, Specimens.heaviest(workshop.lasting(site)));
    }

    private static List<Opening> desk(Workshop workshop, List<SitePage> pages) {
        return Opening.all(workshop, pages, List.of(Opening.Reader.LIGHT), List.of(1440));
    }

    private static List<String> walk(Visit visit) {
        int stops = visit.ask("stops.js").size();
        List<String> problems = new ArrayList<>();
        for (int stop = 0; stop < stops; stop++) {
            visit.page().keyboard().press("Tab");
            problems.addAll(visit.ask("stop.js"));
        }
        return problems;
    }

    private static List<String> skip(Visit visit) {
        Page page = visit.page();
        page.keyboard().press("Tab");
        List<String> problems = new ArrayList<>(visit.ask("skip.js"));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        problems.addAll(visit.ask("skipped.js"));
        return problems;
    }

    private static List<String> unfold(Visit visit) {
        List<String> problems = new ArrayList<>();
        for (Locator summary : visit.page().locator("main summary").all()) {
            boolean before = (boolean) summary.evaluate("each => each.parentElement.open");
            summary.focus();
            visit.page().keyboard().press("Enter");
            if (before == (boolean) summary.evaluate("each => each.parentElement.open")) {
                problems.add("Enter does nothing on " + summary.textContent());
            }
        }
        return problems;
    }

    private static List<String> turn(Visit visit) {
        List<String> problems = new ArrayList<>();
        Locator status = visit.page().locator("[role=status]");
        for (Locator button : visit.page().locator("button:visible").all()) {
            String before = status.textContent();
            button.focus();
            visit.page().keyboard().press("Space");
            if (status.textContent().equals(before)) {
                problems.add("the space bar does nothing that is told on " + button.textContent());
            }
        }
        return problems.isEmpty() && status.textContent().isEmpty() ? List.of("there is no switch") : problems;
    }
}
