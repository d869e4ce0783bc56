package press.postmortem.generator.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.FileStamp;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.view.IncidentView;
import press.postmortem.generator.render.view.LessonsView;
import press.postmortem.generator.review.ContentFolder;

class ThemeTest {
    private static final LessonsView LESSONS =
            new LessonsView(Optional.empty(), "<Rain>", List.of(new LessonsView.ItemView("<em>Bring a coat</em>")));

    @TempDir
    Path folder;

    private static Checked<Theme> load(String name, Asset... overrides) {
        return Theme.load(
                name,
                List.of(overrides),
                ThemeTest.class.getClassLoader(),
                Site.unnamed().language());
    }

    /** The default theme with one file in another's place. */
    private Checked<Theme> with(String path, String text) throws IOException {
        return load("broadsheet", asset(path, text));
    }

    private Asset asset(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return new Asset(path, Files.writeString(file, text), FileStamp.unknown());
    }

    private List<String> errors(String template) throws IOException {
        return with("templates/lessons.mustache", template).diagnostics().stream()
                .map(each -> each.location() + " " + each.rule().id() + " " + each.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void a_theme_of_ours_has_every_template_and_names_nothing_that_its_views_lack(String theme) {
        assertThat(load(theme).diagnostics()).isEmpty();
    }

    @Test
    void a_theme_that_is_nowhere_is_named() {
        assertThat(load("tabloid").diagnostics())
                .extracting(each -> new ContentFolder("reports").pathOf(each.location()) + ": " + each.message())
                .containsExactly("<postmortem.theme>: There is no theme 'tabloid'.");
    }

    @Test
    void every_template_that_a_folder_lacks_is_named() throws IOException {
        Files.createDirectory(folder.resolve("templates"));

        assertThat(load(folder.toString()).diagnostics())
                .extracting(Diagnostic::rule)
                .hasSize(Template.values().length)
                .containsOnly(PublishingRule.THEME_TEMPLATE_MISSING);
    }

    @Test
    void a_template_writes_escaped_text_and_html_that_was_made_safe() throws IOException {
        Checked<Theme> theme = with(
                "templates/lessons.mustache",
                "{{title}}{{#hasItems}}: {{#items}}{{{textHtml}}}{{/items}}{{/hasItems}}");

        assertThat(theme.diagnostics()).isEmpty();
        assertThat(theme.value().render(Template.LESSONS, LESSONS).text())
                .isEqualTo("&lt;Rain&gt;: <em>Bring a coat</em>");
    }

    @Test
    void a_name_is_looked_for_in_the_innermost_view_then_in_those_around_it() throws IOException {
        Theme theme = with(
                        "templates/lessons.mustache",
                        "{{#items}}{{title}} {{{textHtml}}}{{^hasItems}}none{{/hasItems}};{{/items}}{{#title}}{{.}}{{/title}}")
                .value();

        assertThat(theme.render(Template.LESSONS, LESSONS).text())
                .isEqualTo("&lt;Rain&gt; <em>Bring a coat</em>;&lt;Rain&gt;");
        assertThat(theme.render(Template.LESSONS, new LessonsView(Optional.empty(), "", List.of()))
                        .text())
                .isEmpty();
    }

    @Test
    void a_piece_of_many_files_stays_one_and_what_is_written_around_it_is_one_each() throws IOException {
        Theme theme = with(
                        "templates/incident.mustache",
                        "{{#story}}<{{heading}}>{{{bodyHtml}}}{{heading}}</{{heading}}>{{/story}}")
                .value();
        Piece shared = Piece.of("<p>Rain</p>");
        Pieces body = new Pieces(List.of(shared, Piece.passing("<hr>")));

        List<Piece> written = theme.render(Template.INCIDENT, told(body)).list();

        assertThat(written).extracting(Piece::text).containsExactly("<h2>", "<p>Rain</p>", "<hr>h2</h2>");
        assertThat(written.get(1)).isSameAs(shared);
    }

    private static IncidentView told(Pieces body) {
        return new IncidentView(
                Optional.empty(),
                new IncidentView.HeadView(
                        "", "", "", false, "", Optional.empty(), "", "", Optional.empty(), Optional.empty()),
                new IncidentView.AnswersView(Optional.empty(), Optional.empty(), "", Optional.empty(), ""),
                new IncidentView.TimesView(List.of(), ""),
                new IncidentView.StoryView("h2", List.of(), List.of(), body, List.of()),
                new IncidentView.OthersView(List.of(), List.of()),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_partial_of_the_site_goes_before_that_of_the_theme() throws IOException {
        Checked<Theme> theme = with("templates/partials/figures.mustache", "{{nothing}}");

        assertThat(theme.diagnostics())
                .extracting(each -> each.location().toString())
                .containsExactly("theme/templates/partials/figures.mustache:1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "templates/hone.mustache, theme/templates/home.mustache",
        "template/home.mustache, theme/templates/home.mustache",
        "home.mustache, theme/templates/home.mustache",
        "templates/partials/figure.mustache, theme/templates/partials/figures.mustache",
        "static/broadshet.css, theme/static/broadsheet.css",
        "static/img/broadsheet.css, theme/static/broadsheet.css",
    })
    void a_file_of_the_site_that_changes_nothing_is_told(String path, String meant) throws IOException {
        assertThat(with(path, "").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("theme/" + path
                        + ": warning[theme-idle-file]: Nothing in the theme has a use for this file.\n  Did you mean '"
                        + meant + "'?");
    }

    @Test
    void a_file_of_the_site_that_another_one_names_is_in_use() throws IOException {
        Asset partial = asset("templates/partials/crest.mustache", "<img src='crest.svg' alt=''>");
        Asset picture = asset("static/crest.svg", "<svg/>");
        Asset page = asset("templates/lessons.mustache", "{{>crest}}");
        Asset notes = asset("README.md", "What we changed");

        assertThat(load("broadsheet", partial, picture, page, notes).diagnostics())
                .isEmpty();
        assertThat(load("broadsheet", partial).diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("Give it the path of the theme's file that it is to replace, or remove it.");
    }

    @Test
    void an_unknown_value_is_an_error_in_branches_that_are_never_rendered() throws IOException {
        assertThat(errors("{{title}}\n{{^title}} {{#items}}{{titel}}{{/items}}{{/title}}"))
                .containsExactly(
                        "theme/templates/lessons.mustache:2:22 theme-unknown-value There is no value 'titel' here.");
        assertThat(with("templates/lessons.mustache", "{{titel}}")
                        .diagnostics()
                        .get(0)
                        .hint())
                .isEqualTo("Did you mean 'title'?");
    }

    @Test
    void what_an_unknown_section_holds_is_not_reported_again() throws IOException {
        assertThat(errors("{{#item}}{{textHtml}}{{/item}}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "{{class}}, theme-unknown-value",
        "{{title.class}}, theme-unknown-value",
        "{{title.length}}, theme-unknown-value",
        "{{#items}}{{getClass}}{{/items}}, theme-unknown-value",
        "{{hashCode}}, theme-unknown-value",
        "{{items.size}}, theme-unknown-value",
        "{{words.nosuchword}}, theme-unknown-value",
        "{{.}}, theme-unknown-value",
        "{{items}}, theme-not-text",
        "{{hasItems}}, theme-not-text",
        "{{{title}}}, theme-raw-value",
        "{{&title}}, theme-raw-value",
        "{{>nosuch}}, theme-unknown-partial",
        "{{>../layout}}, theme-unknown-partial",
        "{{>*title}}, theme-syntax",
        "{{=<% %>=}}, theme-syntax",
        "{{<layout}}{{/layout}}, theme-syntax",
        "{{%pragma}}, theme-syntax",
        "{{}}, theme-syntax",
        "{{title, theme-syntax",
        "{{#items}}, theme-syntax",
        "{{/items}}, theme-syntax",
    })
    void what_a_template_can_not_do(String template, String rule) throws IOException {
        List<Diagnostic> found = with("templates/lessons.mustache", template).diagnostics();

        assertThat(found).extracting(each -> each.rule().id()).contains(rule);
        assertThat(found).allSatisfy(each -> assertThat(each.location().line()).isEqualTo(1));
    }

    @Test
    void a_partial_that_includes_itself_is_refused() throws IOException {
        List<Diagnostic> found =
                with("templates/partials/link.mustache", "{{text}}{{>link}}").diagnostics();

        assertThat(found).extracting(Diagnostic::rule).containsOnly(PublishingRule.THEME_PARTIAL_LOOP);
    }

    @Test
    void a_wrong_name_is_written_as_nothing_where_the_build_goes_on() throws IOException {
        Theme theme = with("templates/lessons.mustache", "a{{titel}}b").value();

        assertThat(theme.render(Template.LESSONS, LESSONS).text()).isEqualTo("ab");
    }

    @Test
    void a_name_behind_a_list_is_written_as_nothing_too() throws IOException {
        Theme theme = with("templates/lessons.mustache", "a{{items.textHtml}}b").value();

        assertThat(theme.render(Template.LESSONS, LESSONS).text()).isEqualTo("ab");
    }

    @Test
    void a_template_that_could_do_harm_is_not_run() throws IOException {
        Theme theme = with("templates/lessons.mustache", "{{{title}}}").value();

        assertThat(theme.render(Template.LESSONS, LESSONS).text()).isEmpty();
    }

    @Test
    void static_files_lie_below_one_folder() {
        assertThat(load("broadsheet").value().statics())
                .extracting(OutputFile::path)
                .contains("theme/broadsheet.css", "theme/print.css");
    }

    @Test
    void a_kind_of_page_may_have_a_style_sheet_of_its_own() throws IOException {
        assertThat(load("broadsheet").value().sheetOf(Template.INCIDENT)).contains("theme/pages/incident.css");
        assertThat(load("broadsheet").value().sheetOf(Template.INDEX)).isEmpty();

        Checked<Theme> theme = with("static/pages/index.css", "");

        assertThat(theme.diagnostics()).isEmpty();
        assertThat(theme.value().sheetOf(Template.INDEX)).contains("theme/pages/index.css");
    }
}
