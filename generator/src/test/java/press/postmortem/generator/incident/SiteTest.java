package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final Site.Service LOCKS =
            new Site.Service("locks", "Lock gates", Optional.empty(), Optional.empty());
    private static final Site.Member INES = new Site.Member("@ines", "Ines Varga", Optional.empty(), false);

    @Test
    void a_service_is_called_by_its_id_or_its_name_in_whatever_case() {
        assertThat(LOCKS.isCalled("LOCKS")).isTrue();
        assertThat(LOCKS.isCalled("lock Gates")).isTrue();
        assertThat(LOCKS.isCalled("lock")).isFalse();
    }

    @Test
    void a_member_is_called_by_the_handle_or_the_name_in_whatever_case() {
        assertThat(INES.isCalled("@Ines")).isTrue();
        assertThat(INES.isCalled("ines varga")).isTrue();
        assertThat(INES.isCalled("ines")).isFalse();
    }

    @Test
    void a_site_that_lists_nobody_knows_nobody() {
        assertThat(Site.unnamed().member("@ines")).isEmpty();
        assertThat(Site.unnamed().service("locks")).isEmpty();
    }
}
