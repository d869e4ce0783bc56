package press.postmortem.generator.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkViewTest {
    private static final LinkView IMPACT = LinkView.to("#impact", "Impact");
    private static final LinkView TIMELINE = LinkView.to("#timeline", "Timeline");

    @Test
    void contents_of_one_part_are_none() {
        assertThat(LinkView.contents(Stream.of(IMPACT, TIMELINE))).containsExactly(IMPACT, TIMELINE);
        assertThat(LinkView.contents(Stream.of(TIMELINE))).isEmpty();
        assertThat(LinkView.contents(Stream.of())).isEmpty();
    }
}
