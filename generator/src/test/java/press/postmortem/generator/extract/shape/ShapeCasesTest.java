package press.postmortem.generator.extract.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Site;

class ShapeCasesTest {
    /** Labels behind a promise are looked for as they are written. */
    private static final String LABELS_BEHIND = "labels in other languages";

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("extract/shape", ShapeCasesTest::dump);
    }

    @TestFactory
    Stream<DynamicNode> accentsThatAreCharactersOfTheirOwnMeanTheSame() {
        return CaseFile.all("extract/shape")
                .filter(each -> !Normalizer.isNormalized(each.input(), Normalizer.Form.NFD))
                .filter(each -> !each.name().equals(LABELS_BEHIND))
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(composed(dump(Normalizer.normalize(each.input(), Normalizer.Form.NFD))))
                                .isEqualTo(composed(each.expected()))));
    }

    /** Without columns, as accents are counted in them. */
    private static String composed(String dump) {
        return Normalizer.normalize(dump, Normalizer.Form.NFC).replaceAll("(?m)(@\\d+):\\d+", "$1");
    }

    private static String dump(String input) {
        SourceFile source = new SourceFile("case.md", input);
        Document document = DocumentParser.parse(source).value();
        Optional<LocalDate> date = value(document, "date").map(LocalDate::parse);
        Optional<ZoneId> zone = value(document, "timezone").map(ZoneId::of);
        return new ShapeDump(source)
                .add(Shapes.recognise(
                        document, Habits.of(input), Site.unnamed(), date, zone, new KeyTimes(Map.of()), List.of()))
                .add(LessonSections.read(document, Site.unnamed()))
                .add(StatedDurations.read(document))
                .toString();
    }

    private static Optional<String> value(Document document, String key) {
        return document.frontMatter().get(key).map(value -> ((Yaml.Scalar) value).text());
    }
}
