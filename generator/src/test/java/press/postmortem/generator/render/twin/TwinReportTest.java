package press.postmortem.generator.render.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.Repository;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.render.markdown.MarkdownWriter;
import press.postmortem.generator.render.markdown.Targets;

/** A report's twin is a report: read again, it tells the same events, the same actions and the same facts. */
class TwinReportTest {
    /** A broken address amid a text, and a time that belongs to the day of a heading above. */
    private static final int MOST_DIFFERENCES = 2;

    private static final Targets AS_WRITTEN = new Targets() {
        @Override
        public Optional<String> link(String target) {
            return Optional.of(target);
        }

        @Override
        public Optional<String> image(String target) {
            return Optional.of(target);
        }
    };

    private static Postmortem read(SourceFile source) {
        return PostmortemExtractor.postmortem(DocumentParser.parse(source).value(), Site.unnamed())
                .value();
    }

    private static String twin(Postmortem report) {
        return new TwinReport(report, new MarkdownWriter(AS_WRITTEN)).text();
    }

    /** What the twin tells otherwise, one for each kind; empty where nothing is. */
    private static List<String> differences(SourceFile source) {
        Postmortem report = read(source);
        Postmortem again = read(new SourceFile(source.path(), twin(report)));
        List<String> found = new ArrayList<>();
        compare(found, source, "events", events(report), events(again));
        compare(found, source, "actions", actions(report), actions(again));
        compare(found, source, "facts", facts(report), facts(again));
        compare(found, source, "times", times(report), times(again));
        compare(found, source, "words", words(report.document()), words(again.document()));
        return found;
    }

    private static void compare(
            List<String> found, SourceFile source, String what, List<String> first, List<String> second) {
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String one = i < first.size() ? first.get(i) : "nothing";
            String other = i < second.size() ? second.get(i) : "nothing";
            if (!one.equals(other)) {
                found.add(source.path() + ": " + what + "\n  " + one + "\n  " + other);
                return;
            }
        }
    }

    private static List<String> events(Postmortem report) {
        return report.events().stream().map(TwinReportTest::event).toList();
    }

    private static String event(Event event) {
        Moment moment = event.moment();
        return String.join(
                " | ",
                moment.iso(),
                moment.zone().map(Object::toString).orElse(""),
                text(event.text()),
                String.join(", ", event.actors()),
                event.milestone().map(Object::toString).orElse(""),
                event.phase().orElse(""));
    }

    private static List<String> actions(Postmortem report) {
        return report.actions().stream().map(TwinReportTest::action).toList();
    }

    private static String action(ActionItem item) {
        return String.join(
                " | ",
                item.id(),
                text(item.text()),
                item.type().key(),
                item.status().key(),
                item.owner().orElse(""),
                item.priority().map(Object::toString).orElse(""),
                item.due().map(Moment::iso).orElse(""),
                item.done().map(Object::toString).orElse(""),
                item.link().orElse(""));
    }

    private static List<String> facts(Postmortem report) {
        return Stream.of(
                        report.id(),
                        report.title(),
                        text(report.summary()),
                        report.date(),
                        report.kind(),
                        report.severity(),
                        report.impact(),
                        report.status(),
                        report.documentStatus(),
                        report.services(),
                        report.regions(),
                        report.tags(),
                        report.authors().stream().map(author -> author.name()).toList(),
                        report.zone(),
                        report.published(),
                        report.lastModified(),
                        report.trigger().map(trigger -> trigger.type() + text(trigger.text())),
                        report.causes().stream()
                                .map(cause -> cause.category() + text(cause.text()))
                                .toList(),
                        report.contributing().stream().map(TwinReportTest::text).toList(),
                        report.lessons().well().stream()
                                .map(lesson -> text(lesson.text()))
                                .toList(),
                        report.lessons().poorly().stream()
                                .map(lesson -> text(lesson.text()))
                                .toList(),
                        report.lessons().lucky().stream()
                                .map(lesson -> text(lesson.text()))
                                .toList())
                .map(Object::toString)
                .toList();
    }

    private static List<String> times(Postmortem report) {
        return report.times().moments().entrySet().stream()
                .map(time -> time.getKey() + " " + time.getValue().iso() + " "
                        + time.getValue().earliest() + " " + time.getValue().latest())
                .toList();
    }

    private static List<String> words(Document document) {
        StringBuilder text = new StringBuilder();
        for (Object node : Walk.all(document.blocks(), block -> false)) {
            if (node instanceof Inline.Text words) {
                text.append(words.text());
            } else if (node instanceof Inline.Code code) {
                text.append(code.code());
            } else if (node instanceof Block.CodeBlock code) {
                text.append(code.code());
            } else if (node instanceof Inline.Image image) {
                text.append(image.alternative());
            }
        }
        return List.of(text.toString().replaceAll("\\s+", ""));
    }

    private static String text(List<Inline> text) {
        return Inline.plainText(text).strip().replaceAll("\\s+", " ");
    }

    private static List<String> differences(Path folder) {
        return Corpus.below(folder, ".md", ".markdown").parallelStream()
                .map(file -> Corpus.source(folder, file))
                .flatMap(source -> differences(source).stream())
                .toList();
    }

    @Test
    void the_reports_of_the_sample_site_come_back() {
        assertThat(differences(Repository.content().resolve("incidents"))).isEmpty();
    }

    @Test
    void a_time_that_is_no_exact_minute_keeps_its_zone() {
        String text = """
                ---
                times:
                  introduced: 2024-02
                  started: around 2024-03-01 14:30 CET
                  detected: 2024-03-01 14:XX Asia/Tokyo
                  acknowledged: 2024-03-01 10:42 - 11:05 PST
                  declared: 2024-10-27 02:30 Europe/Paris
                  identified: 2024-03-01T10:42+02:00
                  mitigated: ~2024-03-01 19:00 UTC-03:30
                  resolved: ~2024-03-01 19:00
                ---
                # Lamp out
                """;
        SourceFile source = new SourceFile("lamp.md", text);

        assertThat(read(source).times().moments().values())
                .extracting(moment -> moment.iso() + " " + moment.zone().orElse(null))
                .containsExactly(
                        "2024-02-XX null",
                        "~2024-03-01T14:30 CET",
                        "2024-03-01T14:XX Asia/Tokyo",
                        "2024-03-01T10:42/2024-03-01T11:05 America/Los_Angeles",
                        "2024-10-27T02:30 Europe/Paris",
                        "2024-03-01T10:42 UTC+02:00",
                        "~2024-03-01T19:00 UTC-03:30",
                        "~2024-03-01T19:00 null");
        assertThat(differences(source)).isEmpty();
        assertThat(differences(new SourceFile("lamp.md", text.replace("times:", "timezone: Asia/Tokyo\ntimes:"))))
                .isEmpty();
    }

    @Test
    void one_of_two_days_comes_back() {
        SourceFile source = new SourceFile("lamp.md", "---\ntimes: {started: 03/04/2024 10:42 UTC}\n---\n# Lamp out\n");

        assertThat(read(source).times().moments().values())
                .extracting(moment ->
                        moment.earliest().orElseThrow() + "/" + moment.latest().orElseThrow())
                .containsExactly("2024-03-04T10:42:00Z/2024-04-03T10:42:00Z");
        assertThat(differences(source)).isEmpty();
    }

    @Test
    void what_a_status_page_told_comes_back() {
        String text = """
                # Lamp out

                The lamp burns, see https://lamps.example/7a {{< track "2024-04-03 21:10:00" >}}

                *Update* - The keeper climbs {{< track "2024-04-03 20:55:00" >}}

                The lamp is out.
                {{< track "2024-04-03 20:40:00" >}}
                """;
        SourceFile source = new SourceFile("lamp.md", text);

        assertThat(read(source).events()).hasSize(3);
        assertThat(differences(source)).isEmpty();
    }

    @Test
    void real_reports_come_back() {
        assertThat(differences(Corpus.files())).hasSizeLessThanOrEqualTo(MOST_DIFFERENCES);
    }
}
