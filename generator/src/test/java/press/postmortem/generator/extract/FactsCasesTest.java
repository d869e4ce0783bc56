package press.postmortem.generator.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.facts.ReportFacts;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.Books;
import press.postmortem.generator.incident.Feeds;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;

/** What is said outright in a report and in {@code site.yaml}. */
class FactsCasesTest {
    /** The site of all cases: it knows one service, {@code boats}, and one person, {@code @ines}. */
    private static final Site SITE = new Site(
            "Incidents",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Site.unnamed().language(),
            Optional.empty(),
            List.of(new Site.Service("boats", "Night boats", Optional.empty(), Optional.empty())),
            List.of(new Site.Member("@ines", "Ines Varga", Optional.of("https://saltmere.example/ines"), false)),
            SeverityLevel.standard(),
            Map.of(),
            Feeds.standard(),
            Printing.standard(),
            Books.none(),
            Policy.standard());

    @TestFactory
    Stream<DynamicNode> a_report_states_facts() {
        return CaseFile.tests("extract/facts", FactsCasesTest::report);
    }

    @TestFactory
    Stream<DynamicNode> front_matter_and_text_make_one_report() {
        return CaseFile.tests("extract/whole", FactsCasesTest::whole);
    }

    @TestFactory
    Stream<DynamicNode> site_yaml_says_what_the_site_says() {
        return CaseFile.tests("extract/site", FactsCasesTest::site);
    }

    private static String report(String input) {
        return dump(input, (document, site) -> ReportFacts.read(document, Habits.of(input), site));
    }

    private static String whole(String input) {
        return dump(input, PostmortemExtractor::postmortem);
    }

    private static String dump(String input, BiFunction<Document, Site, Checked<Postmortem>> extractor) {
        Checked<Document> document = DocumentParser.parse(new SourceFile("2024-03-01-tide.md", input));
        Checked<Postmortem> facts = extractor.apply(document.value(), SITE);
        return FactsDump.of(
                facts.value(),
                Stream.concat(document.diagnostics().stream(), facts.diagnostics().stream())
                        .toList());
    }

    private static String site(String input) {
        SourceFile source = new SourceFile("site.yaml", input);
        Checked<Yaml.Mapping> yaml = DocumentParser.parseYaml(source);
        Checked<Site> site = PostmortemExtractor.site(source, yaml.value());
        return FactsDump.of(
                site.value(),
                source,
                Stream.concat(yaml.diagnostics().stream(), site.diagnostics().stream())
                        .toList());
    }
}
