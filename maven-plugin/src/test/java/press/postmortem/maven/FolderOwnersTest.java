package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.eclipse.aether.DefaultSessionData;
import org.junit.jupiter.api.Test;

class FolderOwnersTest {
    private final FolderOwners owners = new FolderOwners(new DefaultSessionData());

    @Test
    void a_folder_is_written_for_one_content() {
        assertThatCode(() -> {
                    owners.claim(Path.of("/all/site"), Path.of("/all/one"), "postmortem.output");
                    owners.claim(Path.of("/all/site"), Path.of("/all/two/../one"), "postmortem.output");
                    owners.claim(Path.of("/all/other"), Path.of("/all/two"), "postmortem.output");
                })
                .doesNotThrowAnyException();

        assertThatThrownBy(() ->
                        owners.claim(Path.of("/all/one/../site"), Path.of("/all/two"), "postmortem.reportsFolder"))
                .hasMessageContaining("is written for " + Path.of("/all/one").toAbsolutePath() + " in this build")
                .hasMessageContaining("Let postmortem.reportsFolder name a folder of each module's own");
    }
}
