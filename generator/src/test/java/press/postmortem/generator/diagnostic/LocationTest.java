package press.postmortem.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    private static final Location HERE = new Location("a.md", 3, 7, "token s3cret, lost");

    @Test
    void what_is_masked_keeps_its_width() {
        assertThat(HERE.masking(7, 13)).isEqualTo(new Location("a.md", 3, 7, "token ••••••, lost"));
    }

    @Test
    void a_mask_ends_with_the_line() {
        assertThat(HERE.masking(7, 4000).excerpt()).isEqualTo("token ••••••••••••");
        assertThat(HERE.masking(4000, 4001)).isEqualTo(HERE);
        assertThat(Location.ofFile("a.md").masking(1, 9)).isEqualTo(Location.ofFile("a.md"));
    }
}
