package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A link to promises of one sort leaves only those, and no number that counts others. */
@ExtendWith(Workshop.Shared.class)
class LedgerFilterTest {
    private static final String COUNTS = ".ledger .group .num";

    @Test
    void a_head_counts_its_rows_where_all_of_them_are_shown(Workshop workshop) {
        assertThat(seen(workshop, "only:kept", COUNTS)).isNotEmpty();
    }

    @Test
    void heads_count_nothing_where_only_rows_of_one_type_are_shown(Workshop workshop) {
        assertThat(seen(workshop, "only:prevent", ".ledger .t-prevent")).isNotEmpty();
        assertThat(seen(workshop, "only:prevent", ".ledger [class^=t-]:not(.t-prevent)"))
                .isEmpty();
        assertThat(seen(workshop, "only:prevent", COUNTS)).isEmpty();
    }

    /** What can be seen of what a selector finds. */
    private static String seen(Workshop workshop, String place, String selector) {
        List<Opening> ledger = workshop.pages(ProvenSite.SAMPLE).stream()
                .filter(page -> page.is(PageKind.LEDGER))
                .map(page -> new Opening(page, workshop.address(page) + "#" + place, Opening.Reader.LIGHT, 1440))
                .toList();
        return workshop.problems(
                ledger,
                visit -> visit.page().locator(selector).all().stream()
                        .filter(Locator::isVisible)
                        .map(Locator::textContent)
                        .toList());
    }
}
