package press.postmortem.generator.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.drawing.Caption;
import press.postmortem.generator.render.drawing.Collisions;
import press.postmortem.generator.render.drawing.TimelineDrawing;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.render.words.WordsReader;

/** A report in, where everything of its drawn timeline lies out. */
class DrawingTest {
    private static final int LARGEST = 4 * 1024;

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests(
                "drawing",
                markdown -> drawing(new SourceFile("2024-03-01-rain.md", markdown))
                        .map(TimelineDrawing::toString)
                        .orElse("nothing to draw\n"));
    }

    @Test
    void whatever_people_have_written_is_drawn_in_few_bytes_and_no_word_runs_into_another() {
        Path corpus = Corpus.files();
        List<String> problems = new ArrayList<>();
        int drawn = 0;
        for (Path file : Corpus.below(corpus, ".md")) {
            Optional<TimelineDrawing> drawing = drawing(Corpus.source(corpus, file));
            drawn += drawing.isPresent() ? 1 : 0;
            drawing.ifPresent(each -> check(file, each, problems));
        }
        assertThat(problems).isEmpty();
        assertThat(drawn).isGreaterThan(100);
    }

    @Test
    void two_hundred_events_are_drawn_in_few_bytes() {
        StringBuilder report = new StringBuilder("## Timeline\n\n");
        for (int minute = 0; minute < 200; minute++) {
            report.append(String.format(
                    java.util.Locale.ROOT, "- 2024-03-01 %02d:%02d It rained.%n", 4 + minute / 60, minute % 60));
        }
        List<String> problems = new ArrayList<>();
        check(
                Path.of("rain.md"),
                drawing(new SourceFile("rain.md", report.toString())).orElseThrow(),
                problems);
        assertThat(problems).isEmpty();
    }

    @Test
    void letters_that_take_their_shape_from_their_like_have_an_element_each() {
        String svg = drawing(new SourceFile("rain.md", """
                        ---
                        timeline:
                          - {at: 2024-03-01T04:00Z, text: It rained., phase: \u05d0}
                          - {at: 2024-03-01T05:00Z, text: It poured., phase: \u05d0}
                          - {at: 2024-03-01T06:00Z, text: It stopped., phase: \u05d1}
                          - {at: 2024-03-01T07:00Z, text: It was dry., phase: \u05d1}
                        ---
                        """)).orElseThrow().svg(new Caption("A drawing", ""));
        assertThat(svg).contains("\u05d0", "\u05d1").doesNotContain("\u05d0\u05d1");
    }

    private static void check(Path file, TimelineDrawing drawing, List<String> problems) {
        Collisions.in(drawing).forEach(problem -> problems.add(file + ": " + problem));
        Caption caption = new Caption("A drawing", "");
        String svg = drawing.svg(caption);
        if (svg.length() > LARGEST) {
            problems.add(file + ": " + svg.length() + " bytes");
        }
        if (svg.contains("style=") || svg.contains(" id=") || svg.contains("NaN") || svg.contains("Infinity")) {
            problems.add(file + ": " + svg);
        }
    }

    private static Optional<TimelineDrawing> drawing(SourceFile source) {
        Postmortem report = PostmortemExtractor.postmortem(
                        DocumentParser.parse(source).value(), Site.unnamed())
                .value();
        Words words = WordsReader.of("en");
        return IncidentDrawing.of(words, new Phrases(words), report);
    }
}
