package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void caseMarksAndAccentsOfTheirOwnMakeNoOtherWords() {
        assertThat(Wording.words("  Große Last (nachts). ")).isEqualTo("grosse last nachts");
        assertThat(Wording.words("GROSSE LAST - NACHTS")).isEqualTo("grosse last nachts");
        assertThat(Wording.words("De\u0301ploiement")).isEqualTo(Wording.words("DÉPLOIEMENT"));
        assertThat(Wording.words("Deploiement")).isNotEqualTo(Wording.words("Déploiement"));
        assertThat(Wording.words("—")).isEmpty();
    }

    @Test
    void marksThatBelongToLettersStay() {
        assertThat(Wording.words("पानी")).isEqualTo("पानी");
    }
}
