package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.DocumentParser;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Site;

class ShapeCasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("extract/shape", ShapeCasesTest::dump);
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
