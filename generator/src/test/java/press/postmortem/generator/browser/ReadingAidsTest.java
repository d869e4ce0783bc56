package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages for those who have told their browsers how they read. */
@ExtendWith(Workshop.Shared.class)
class ReadingAidsTest {
    /** How large letters are, in CSS pixels. */
    private static final int USUAL = 16;

    @ParameterizedTest
    @EnumSource
    void letters_of_twice_the_size(ProvenSite site, Workshop workshop) {
        assertThat(workshop.problems(openings(site, workshop, Opening.Reader.LIGHT, 1280), visit -> {
                    visit.setLetters(2 * USUAL);
                    List<String> wide = visit.ask("width.js");
                    visit.setLetters(USUAL);
                    return wide;
                }))
                .isEmpty();
    }

    /** As in WCAG 2.2, 1.4.12. */
    @ParameterizedTest
    @EnumSource
    void letters_words_and_lines_farther_apart(ProvenSite site, Workshop workshop) {
        assertThat(workshop.problems(openings(site, workshop, Opening.Reader.LIGHT, 768), visit -> {
                    visit.ask("spaced.js");
                    return visit.ask("width.js");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_moves_for_those_who_want_it_still(ProvenSite site, Workshop workshop) {
        assertThat(workshop.problems(
                        openings(site, workshop, Opening.Reader.STILL, 768), visit -> visit.ask("motion.js")))
                .isEmpty();
    }

    /**
     * Scripts and pictures come late, and what is there already stays where it is. What jumps does so each time; a busy machine may
     * show a page in between once.
     */
    @ParameterizedTest
    @EnumSource
    void nothing_jumps_while_a_page_arrives(ProvenSite site, Workshop workshop) {
        List<Opening> openings = new ArrayList<>();
        for (int width : List.of(320, 1440)) {
            workshop.lasting(site).stream()
                    .filter(page -> !page.is(PageKind.NOT_FOUND))
                    .map(page -> new Opening(page, workshop.slowAddress(page), Opening.Reader.LIGHT, width))
                    .forEach(openings::add);
        }

        String jumps = workshop.problems(openings, visit -> visit.ask("shift.js"));
        assertThat(jumps.isEmpty() ? jumps : workshop.problems(openings, visit -> visit.ask("shift.js")))
                .isEmpty();
    }

    private static List<Opening> openings(ProvenSite site, Workshop workshop, Opening.Reader reader, int width) {
        return Opening.all(workshop, workshop.lasting(site), List.of(reader), List.of(width));
    }
}
