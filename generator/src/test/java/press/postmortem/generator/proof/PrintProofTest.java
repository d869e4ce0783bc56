package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.FileStamp;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.html.HeadingLevels;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.OutputFile;

class PrintProofTest {
    private static final String SOURCE = """
            # Flood & rain

            The pumps *stopped* at `04:10`. ![The gauge](gauge.png)

            ```
            pump-7 overcurrent
            pump-8 <waiting>
            ```

            ## Timeline

            - 04:10 Pump 7 burns
            """;

    private static final String GALLEY = """
            <h2 id="flood">Flood &amp; rain</h2><p>The pumps <em>stopped</em> at <code>04:10</code>.
            <img src="gauge.png" alt="The gauge"></p>
            <pre><code><span class="line">pump-7 overcurrent
            </span><span class="line">pump-8 &lt;waiting&gt;
            </span></code></pre>
            <h3 id="flood:timeline">Timeline</h3><table><tr id="flood:event:1"><th>04:10</th><td>Pump 7
            burns</td></tr></table><p><a href="#flood:event:1">Up</a></p>
            """;

    @Test
    void a_whole_page_has_nothing_to_say() {
        assertThat(said(whole -> whole)).isEmpty();
    }

    @Test
    void lost_words_lines_and_events_are_missed() {
        assertThat(said(whole -> whole.replace("<em>stopped</em>", "")
                        .replace("pump-8 &lt;waiting&gt;", "")
                        .replace("burns", "")))
                .containsExactly(
                        "lost-words the report 'flood' stopped",
                        "lost-words the report 'flood' pump-8 <waiting>",
                        "lost-words the report 'flood' Pump 7 burns");
    }

    @Test
    void a_lost_picture_is_missed_though_its_words_are_there() {
        assertThat(said(whole -> whole.replaceAll("<img[^>]*>", "The gauge")))
                .containsExactly("lost-pictures 0 1 the report 'flood'");
    }

    @Test
    void a_link_needs_its_place_and_a_place_its_name() {
        assertThat(said(whole ->
                        whole.replace("id=\"flood:event:1\"", "").replace("id=\"flood:timeline\"", "id=\"flood\"")))
                .containsExactly("place-twice flood", "lost-place flood:event:1");
    }

    @Test
    void a_page_without_the_galley_lacks_the_report() {
        OutputFile.Text page = new OutputFile.Text(
                "print/index.html", List.of("<main></main>"), List.of(new Galley(report(), GALLEY)));
        assertThat(texts(losses(page))).first().isEqualTo("lost-words the report 'flood' Flood & rain");
    }

    @Test
    void what_two_pages_share_is_told_of_the_first() {
        Galley galley = new Galley(report(), GALLEY.replace("burns", ""));
        List<Diagnostic> twice = losses(
                new OutputFile.Text("a/print/index.html", List.of(galley.html()), List.of(galley)),
                new OutputFile.Text("b/print/index.html", List.of(galley.html()), List.of(galley)));
        assertThat(Losses.once(twice, List.of()))
                .extracting(diagnostic -> diagnostic.location().path())
                .containsExactly("a/print/index.html");
    }

    @Test
    void a_loss_is_told_once_in_however_many_settings_and_books_it_is() {
        Galley one = new Galley(report(), GALLEY.replace("burns", ""));
        Galley other = new Galley(report(), "<!-- -->" + one.html());
        List<Diagnostic> twice = losses(
                new OutputFile.Text("a/print/index.html", List.of(one.html()), List.of(one)),
                new OutputFile.Text("b/print/index.html", List.of(other.html()), List.of(other)));
        assertThat(twice).hasSize(2);
        assertThat(Losses.once(twice, twice)).containsExactly(twice.get(0));
    }

    @Test
    void a_galley_with_raised_headings_lost_what_the_one_did_that_it_was_made_of() {
        Galley among = new Galley(report(), GALLEY.replace("burns", ""));
        Galley alone = new Galley(report(), HeadingLevels.raised(among.html()), Optional.of(among));
        assertThat(texts(losses(new OutputFile.Text("print/index.html", List.of(alone.html()), List.of(alone)))))
                .containsExactly("lost-words the report 'flood' Pump 7 burns");
    }

    @Test
    void a_page_with_another_galley_than_the_raised_one_lacks_the_report() {
        Galley among = new Galley(report(), GALLEY);
        Galley alone = new Galley(report(), HeadingLevels.raised(among.html()), Optional.of(among));
        assertThat(texts(losses(new OutputFile.Text("print/index.html", List.of(among.html()), List.of(alone)))))
                .first()
                .isEqualTo("lost-words the report 'flood' Flood & rain");
    }

    private static List<String> said(UnaryOperator<String> change) {
        Galley galley = new Galley(report(), change.apply(GALLEY));
        List<String> pieces = List.of("<main><article>", galley.html(), "</article></main>");
        return texts(losses(new OutputFile.Text("print/index.html", pieces, List.of(galley))));
    }

    private static List<Diagnostic> losses(OutputFile... pages) {
        PrintProof proof = PrintProof.of(library());
        return Stream.of(pages).flatMap(page -> proof.read(page).stream()).toList();
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> each.rule().id() + " " + String.join(" ", each.arguments()))
                .toList();
    }

    private static Postmortem report() {
        Document document =
                DocumentParser.parse(new SourceFile("flood.md", SOURCE)).value();
        return PostmortemExtractor.postmortem(document, Site.unnamed()).value();
    }

    private static Library library() {
        return Reports.library(
                Site.unnamed(),
                Optional.empty(),
                List.of(report()),
                Optional.empty(),
                List.of(),
                new TreeMap<>(Map.of("gauge.png", new Asset("gauge.png", Path.of("gauge.png"), FileStamp.unknown()))),
                List.of());
    }
}
