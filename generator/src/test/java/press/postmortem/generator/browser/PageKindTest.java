package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page is made of which nobody knows how it looks in a browser. */
@ExtendWith(Workshop.Shared.class)
class PageKindTest {
    private static final List<ProvenSite> ALWAYS_THERE =
            List.of(ProvenSite.SAMPLE, ProvenSite.EXTREMES, ProvenSite.CHECKS);

    @Test
    void every_page_is_of_a_kind_that_is_looked_at(Workshop workshop) {
        assertThat(pages(workshop).filter(page -> page.kind().isEmpty()).map(SitePage::path))
                .as("pages of a kind that PageKind does not know")
                .isEmpty();
    }

    @Test
    void every_kind_has_a_page_that_is_looked_at(Workshop workshop) {
        assertThat(Stream.of(PageKind.values()).filter(kind -> pages(workshop).noneMatch(page -> page.is(kind))))
                .as("kinds of which there is no page")
                .isEmpty();
    }

    private static Stream<SitePage> pages(Workshop workshop) {
        return ALWAYS_THERE.stream().flatMap(site -> workshop.pages(site).stream());
    }
}
