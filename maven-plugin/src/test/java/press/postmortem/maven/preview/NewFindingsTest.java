package press.postmortem.maven.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReadingRule;

class NewFindingsTest {
    private final NewFindings findings = new NewFindings();

    @Test
    void onlyWhatWasNotThereBeforeIsNew() {
        assertThat(findings.among(List.of(at(3, "a tab")))).containsExactly(at(3, "a tab"));
        assertThat(findings.among(List.of(at(3, "a tab"), at(4, "a colon")))).containsExactly(at(4, "a colon"));
        assertThat(findings.among(List.of(at(4, "a colon")))).isEmpty();
        assertThat(findings.among(List.of(at(3, "a tab")))).containsExactly(at(3, "a tab"));
    }

    @Test
    void whatMovedToAnotherLineIsNotNew() {
        findings.among(List.of(at(3, "a tab")));
        assertThat(findings.among(List.of(at(5, "a tab")))).isEmpty();
    }

    @Test
    void theSameInASecondPlaceIsNew() {
        findings.among(List.of(at(3, "a tab")));
        assertThat(findings.among(List.of(at(3, "a tab"), at(5, "a tab")))).containsExactly(at(5, "a tab"));
    }

    private static Diagnostic at(int line, String what) {
        return Diagnostic.of(ReadingRule.YAML_SYNTAX, new Location("disk.md", line, 1, "\tfull"), what);
    }
}
