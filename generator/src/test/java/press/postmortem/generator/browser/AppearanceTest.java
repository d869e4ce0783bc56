package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each page as it is seen, in both colour schemes, on a phone, a tablet and a desk, served below a folder under a strict policy:
 * axe-core finds nothing, and nothing needs to be scrolled sideways to be read.
 */
@ExtendWith(Workshop.Shared.class)
class AppearanceTest {
    @ParameterizedTest
    @EnumSource
    void every_page_at_every_width(ProvenSite site, Workshop workshop) {
        List<Opening> openings =
                Opening.all(workshop, workshop.lasting(site), List.of(Opening.Reader.LIGHT), Opening.WIDTHS);

        assertThat(workshop.problems(
                        openings,
                        visit -> Stream.of("width.js", "axe.js", "axe-colours.js")
                                .flatMap(question -> visit.ask(question).stream())
                                .toList()))
                .isEmpty();
    }

    /** Nothing but colours differs, so that nothing but what is said of them is asked again, and what pictures lie on. */
    @ParameterizedTest
    @EnumSource
    void every_page_in_the_dark(ProvenSite site, Workshop workshop) {
        List<Opening> openings =
                Opening.all(workshop, workshop.lasting(site), List.of(Opening.Reader.DARK), Opening.WIDTHS);

        assertThat(workshop.problems(
                        openings,
                        visit -> Stream.of("pictures.js", "axe-colours.js")
                                .flatMap(question -> visit.ask(question).stream())
                                .toList()))
                .isEmpty();
    }

    /** Nothing can be pointed at there, so that what else comes forth under a mouse is shown. */
    @ParameterizedTest
    @EnumSource
    void every_page_on_a_touch_screen(ProvenSite site, Workshop workshop) {
        List<Opening> openings =
                Opening.all(workshop, workshop.lasting(site), List.of(Opening.Reader.TOUCH), List.of(320));

        assertThat(workshop.problems(openings, visit -> visit.ask("axe-colours.js")))
                .isEmpty();
    }

    /** High contrast, as Windows has it. */
    @ParameterizedTest
    @EnumSource
    void every_page_in_colours_of_the_reader(ProvenSite site, Workshop workshop) {
        List<Opening> openings =
                Opening.all(workshop, workshop.lasting(site), List.of(Opening.Reader.FORCED_COLOURS), List.of(768));

        assertThat(workshop.problems(openings, visit -> visit.ask("axe-colours.js")))
                .isEmpty();
    }
}
