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
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.html.HeadingLevels;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;

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
        OutputFile.Print page =
                new OutputFile.Print("print/index.html", Pieces.of("<main></main>"), List.of(galley(GALLEY)));
        assertThat(texts(losses(page))).first().isEqualTo("lost-words the report 'flood' Flood & rain");
    }

    @Test
    void a_page_with_half_of_a_galley_lacks_the_report() {
        Galley galley = galley(GALLEY, "<p>Last words</p>");
        OutputFile.Print half = new OutputFile.Print(
                "print/index.html", new Pieces(galley.pieces().subList(0, 1)), List.of(galley));
        assertThat(texts(losses(half))).first().isEqualTo("lost-words the report 'flood' Flood & rain");
    }

    @Test
    void a_galley_that_stands_twice_has_its_places_twice() {
        Galley galley = galley(GALLEY);
        Piece whole = galley.pieces().get(0);
        OutputFile.Print twice =
                new OutputFile.Print("print/index.html", new Pieces(List.of(whole, whole)), List.of(galley));
        assertThat(texts(losses(twice)))
                .containsExactly("place-twice flood", "place-twice flood:timeline", "place-twice flood:event:1");
    }

    @Test
    void a_galley_that_is_not_the_one_that_it_was_made_of_is_read_for_itself() {
        Galley among = galley(GALLEY);
        List<String> alike = List.of(GALLEY.replace("<h2", "<h1").replace("</h2", "</h1"), GALLEY);
        List<String> unlike = List.of(GALLEY.replace("burns", "barns"), GALLEY.replace("burns", ""));
        for (String html : alike) {
            assertThat(texts(losses(page("a/print/index.html", madeOf(among, html)))))
                    .isEmpty();
        }
        for (String html : unlike) {
            assertThat(texts(losses(page("a/print/index.html", madeOf(among, html)))))
                    .containsExactly("lost-words the report 'flood' Pump 7 burns");
        }
    }

    private static Galley madeOf(Galley among, String html) {
        return new Galley(among.report(), Pieces.of(html), Optional.of(among));
    }

    @Test
    void what_two_pages_share_is_told_of_the_first() {
        Galley galley = galley(GALLEY.replace("burns", ""));
        List<Diagnostic> twice = losses(page("a/print/index.html", galley), page("b/print/index.html", galley));
        assertThat(Losses.once(twice, List.of()))
                .extracting(diagnostic -> diagnostic.location().path())
                .containsExactly("a/print/index.html");
    }

    @Test
    void a_loss_is_told_once_in_however_many_settings_and_books_it_is() {
        Galley one = galley(GALLEY.replace("burns", ""));
        Galley other = galley("<!-- -->" + one.html().text());
        List<Diagnostic> twice = losses(page("a/print/index.html", one), page("b/print/index.html", other));
        assertThat(twice).hasSize(2);
        assertThat(Losses.once(twice, twice)).containsExactly(twice.get(0));
    }

    @Test
    void a_galley_with_raised_headings_lost_what_the_one_did_that_it_was_made_of() {
        Galley among = galley(GALLEY.replace("burns", ""));
        assertThat(texts(losses(page("print/index.html", raised(among)))))
                .containsExactly("lost-words the report 'flood' Pump 7 burns");
    }

    @Test
    void a_page_with_another_galley_than_the_raised_one_lacks_the_report() {
        Galley among = galley(GALLEY);
        OutputFile.Print page = new OutputFile.Print("print/index.html", among.html(), List.of(raised(among)));
        assertThat(texts(losses(page))).first().isEqualTo("lost-words the report 'flood' Flood & rain");
    }

    private static Galley raised(Galley among) {
        return new Galley(
                among.report(),
                new Pieces(among.pieces().stream()
                        .map(piece -> Piece.of(HeadingLevels.raised(piece.bytes())))
                        .toList()),
                Optional.of(among));
    }

    private static List<String> said(UnaryOperator<String> change) {
        return texts(losses(page("print/index.html", galley(change.apply(GALLEY)))));
    }

    private static Galley galley(String... pieces) {
        return new Galley(report(), new Pieces(Stream.of(pieces).map(Piece::of).toList()));
    }

    private static OutputFile.Print page(String path, Galley galley) {
        Stream<Piece> pieces = Stream.of(
                        Stream.of(Piece.of("<main><article>")),
                        galley.pieces().stream(),
                        Stream.of(Piece.of("</article></main>")))
                .flatMap(each -> each);
        return new OutputFile.Print(path, new Pieces(pieces.toList()), List.of(galley));
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
