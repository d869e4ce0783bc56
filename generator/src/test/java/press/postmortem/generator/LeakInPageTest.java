package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;

/** What a source holds in parts and a page in one piece. */
class LeakInPageTest {
    private static final String REPORT =
            "--- file: 2024-03-01-flood.md ---\n# Flood\n\n## Summary\n\nWater rose.\n\n## Impact\n\nNone.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The panel took password: <b>Gate7flood!</b> all day.",
                "The panel took password: <code>Gate7flood!</code> all day.",
                "The panel took password: <b> Gate7flood! </b> all day.",
                "The panel took password: <span> Gate7flood! </span> all day.",
                "The panel took password <span> : </span> <span> Gate7flood! </span> all day.",
                "The panel took --password <span> Gate7flood! </span> all day.",
                "The panel took password: [Gate7flood!](#summary) all day.",
                "The panel took password&#58; Gate7flood! all day."
            })
    void a_password_whose_name_markup_parts_from_it_is_told(String sentence) {
        assertThat(leaks(REPORT + sentence))
                .singleElement()
                .satisfies(told -> assertThat(told.rule()).isEqualTo(LeakRule.LEAK_IN_OUTPUT));
    }

    @Test
    void what_the_source_tells_is_not_told_of_the_page() {
        assertThat(leaks(REPORT + "The panel took password: `Gate7flood!`, as **password: Gate7flood!** said."))
                .singleElement()
                .satisfies(told -> assertThat(told.rule()).isEqualTo(LeakRule.LEAKED_PASSWORD));
    }

    /** The number of a version, which the search finds without the name that stands before it. */
    @Test
    void a_word_of_the_search_index_is_judged_where_it_stands() {
        assertThat(leaks(REPORT + "The panel runs gauge-20.130.7.3 again.")).isEmpty();
    }

    @Test
    void the_id_of_a_report_names_no_secret() {
        assertThat(leaks("""
                        --- file: 2024-03-01-lost-api-key.md ---
                        ---
                        title: A lost key
                        actions:
                          - {id: GATE-4711, text: Label the keys, owner: ida, due: 2024-04-01}
                        ---
                        Keys were lost.
                        """)).isEmpty();
    }

    @Test
    void the_id_of_one_report_is_no_secret_that_the_id_of_another_names() {
        assertThat(leaks("""
                        --- file: 2024-03-01-cloudflare-names.md ---
                        # Names went away

                        ## Action items

                        - [ ] Write the names down

                        --- file: flood-gate-of-north-harbour-did-not-shut.md ---
                        # Flood

                        ## Action items

                        - [ ] Oil the gate
                        """)).isEmpty();
    }

    private static List<Diagnostic> leaks(String files) {
        return FilesInText.ask(files, Generator::check).diagnostics().stream()
                .filter(told -> told.rule() instanceof LeakRule)
                .toList();
    }
}
