package press.postmortem.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Checked;

class ThemeTest {
    private static Checked<Theme> load(String name) {
        return Theme.load(name, List.of(), ThemeTest.class.getClassLoader());
    }

    @Test
    void the_default_theme_names_nothing_that_its_views_lack() {
        assertThat(load("broadsheet").diagnostics()).isEmpty();
    }
}
