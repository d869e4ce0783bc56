package press.postmortem.generator.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.FileStamp;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.theme.Theme;

/** What a site or a theme says in words of its own. */
class WordsReaderTest {
    @TempDir
    Path folder;

    private final List<Asset> overrides = new ArrayList<>();

    private WordsReaderTest with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        overrides.add(new Asset(path, Files.writeString(file, text), FileStamp.unknown()));
        return this;
    }

    private Checked<Theme> load(String language) {
        SourceFile site = new SourceFile("site.yaml", "title: Boats\nlanguage: " + language);
        Site.Language said = new Site.Language(language, site.locate(site.text().lastIndexOf(language)));
        return Theme.load("broadsheet", overrides, WordsReaderTest.class.getClassLoader(), said);
    }

    private List<String> said(String language) {
        return load(language).diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void a_region_has_the_words_of_its_language() {
        assertThat(load("pt-BR").diagnostics()).isEmpty();
        assertThat(load("de-CH").value().words().say("nav.home")).isEqualTo("Vorfälle");
        assertThat(load("en-GB").value().words().say("nav.home")).isEqualTo("Incidents");
    }

    @Test
    void a_language_without_words_is_told_and_pages_speak_english() {
        assertThat(said("tlh")).containsExactly("""
                        site.yaml:2:11: warning[language-without-words]: There are no words for the language 'tlh', so pages speak English around its reports.
                          language: tlh
                                    ^
                          There are words for %s. Those of another language are a file theme/words/tlh.properties of the site.""".formatted(String.join(", ", WordsReader.LANGUAGES)));
        assertThat(load("tlh").value().words().say("nav.home")).isEqualTo("Incidents");
    }

    @Test
    void a_site_puts_its_own_words_in_the_places_of_ours() throws IOException {
        with("words/de.properties", "nav.home=Störungen\n").with("words/de-CH.properties", "nav.ledger=Pendenzen\n");

        assertThat(said("de-CH")).isEmpty();
        assertThat(load("de-CH").value().words().say("nav.home")).isEqualTo("Störungen");
        assertThat(load("de-CH").value().words().say("nav.ledger")).isEqualTo("Pendenzen");
    }

    @Test
    void an_english_site_puts_its_own_words_in_the_places_of_ours() throws IOException {
        with("words/en.properties", "nav.home=Mishaps\n");

        assertThat(said("en")).isEmpty();
        assertThat(load("en").value().words().say("nav.home")).isEqualTo("Mishaps");
    }

    @Test
    void a_region_of_english_has_the_sites_own_words_for_english() throws IOException {
        with("words/en.properties", "nav.home=Mishaps\n").with("words/en-GB.properties", "nav.ledger=Promises\n");

        assertThat(said("en-GB")).isEmpty();
        assertThat(load("en-GB").value().words().say("nav.home")).isEqualTo("Mishaps");
        assertThat(load("en-GB").value().words().say("nav.ledger")).isEqualTo("Promises");
    }

    @Test
    void a_language_of_the_sites_own_has_to_have_every_message() throws IOException {
        with("words/tlh.properties", "nav.home=Incidenten\n");

        assertThat(said("tlh")).singleElement().asString().startsWith("""
                theme/words/tlh.properties: error[words-missing]: This language has no words for ActionStatus.blocked, ActionStatus.done,""");
    }

    @Test
    void a_word_of_a_theme_has_to_be_there_in_the_language_of_the_site() throws IOException {
        with("words/en.properties", "ours.contact=Whom to ask\n")
                .with("templates/factors.mustache", "{{words.ours.contact}}");

        assertThat(said("en")).isEmpty();
        assertThat(said("fr")).singleElement().asString().startsWith("""
                theme/words/fr.properties: error[words-missing]: This language has no words for ours.contact.""");
    }

    @Test
    void what_has_a_slip_in_it_is_told_with_its_line() throws IOException {
        with("words/en.properties", """
                # ours
                nav.hom=Outages
                kept.of={0} kept
                print=Paper
                print=On paper
                Print view
                """);

        assertThat(said("en"))
                .map(each -> each.lines().findFirst().orElseThrow())
                .containsExactly(
                        "theme/words/en.properties:5:1: warning[words-twice]: The message 'print' stands in this file before.",
                        "theme/words/en.properties:6:1: error[words-unreadable]: This is no message.",
                        "theme/words/en.properties:2:1: warning[words-unknown]: Nothing says 'nav.hom'.",
                        "theme/words/en.properties:3:1: error[words-gaps]: The message 'kept.of' has not the gaps {0}, {1}.");
    }

    @Test
    void a_word_is_no_section() throws IOException {
        with("templates/factors.mustache", "{{#words.pdf}}x{{/words.pdf}}");

        assertThat(said("en")).singleElement().asString().contains("theme-syntax");
    }
}
