package press.postmortem.generator.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.postmortem.generator.Repository;
import press.postmortem.generator.notation.Product;

class StarterProjectTest {
    private static final StarterProject PROJECT = new StarterProject("incidents", StarterProject.USUAL_CONTENT);

    @Test
    void maven_starts_as_it_does_in_this_repository() throws Exception {
        assertThat(PROJECT.jvmOptions().text())
                .isEqualTo(Files.readString(Repository.root().resolve(".mvn/jvm.config")));
    }

    @Test
    void the_pom_names_this_version_and_an_unusual_content_folder() {
        assertThat(PROJECT.pom().text())
                .contains("<version>" + Product.VERSION + "</version>")
                .doesNotContain("<content>", "{{");
        assertThat(new StarterProject("incidents", "R&D/<1>").pom().text())
                .contains("<configuration><content>R&amp;D/&lt;1></content></configuration>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "fjord-ferries, Fjord ferries",
        "Fjord.Ferries_AS, Fjord Ferries AS",
        "éclair, Éclair",
        "-, Incidents",
        "'', Incidents",
        "a\"b, A\\\"b"
    })
    void the_site_is_called_after_the_folder(String folder, String title) {
        assertThat(new StarterProject(folder, "reports").site().text()).contains("\ntitle: \"" + title + "\"\n");
    }

    @Test
    void files_of_the_content_lie_in_its_folder() {
        assertThat(new StarterProject("incidents", "reports").site().path()).isEqualTo("reports/site.yaml");
    }

    @Test
    void a_file_that_was_there_serves_where_it_holds_what_is_needed() {
        StarterFile options = PROJECT.jvmOptions();

        assertThat(options.adviceOn("-Xmx2g -XX:+UseSerialGC\n-XX:TieredStopAtLevel=1"))
                .isEmpty();
        assertThat(options.adviceOn("-Xmx2g -XX:+UseSerialGC"))
                .hasValueSatisfying(advice -> assertThat(advice)
                        .startsWith(
                                "Add the line -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms128m -XX:NewRatio=4 -XX:MinHeapFreeRatio=15,"
                                        + " in the place of"));
        assertThat(List.of(PROJECT.gitIgnore(), PROJECT.pom()))
                .allSatisfy(file -> assertThat(file.adviceOn("")).isPresent())
                .allSatisfy(file -> assertThat(file.adviceOn(file.text())).isEmpty());
        assertThat(PROJECT.site().adviceOn("")).isEmpty();
    }
}
