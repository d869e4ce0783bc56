package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Site;

/** Whatever stands behind a key, there is a report, and each complaint has words. */
class AnyValueTest {
    private static final List<String> VALUES = List.of(
            "''",
            "~",
            "text",
            "[]",
            "{}",
            "[[], {}, ~, '']",
            "{a: {b: [c]}}",
            "[{id: {}, at: [], text: {}, done: [], by: {}, items: {}}]",
            "{id: a, at: b, text: c, due: d, done: e, type: f, status: g, is: h, name: i, handle: j, by: k, started: l}",
            "2024-02-30",
            "0000-00-00",
            "9999-12-31T23:59:59+18:00",
            "-999999999-01-01",
            "99:99",
            "1e309",
            "'%1$s %n %'",
            "'@'",
            "', ;  and  & ()'",
            "'障害'",
            "\"\\0\\u202e\\uD800\"",
            "'" + "(".repeat(5_000) + "'",
            "'" + "a, ".repeat(5_000) + "'");

    static Stream<String> reportKeys() {
        return names(Vocabulary.Report.KEYS);
    }

    static Stream<String> siteKeys() {
        return names(Vocabulary.SiteFile.KEYS);
    }

    @ParameterizedTest
    @MethodSource("reportKeys")
    void a_report_comes_of_it(String key) {
        for (String value : VALUES) {
            Document document = DocumentParser.parse(
                            new SourceFile("tide.md", "---\n" + key + ": " + value + "\n---\n# Tide\n"))
                    .value();

            var report = PostmortemExtractor.postmortem(document, Site.unnamed());

            assertThat(report.value().title()).as(value).isNotBlank();
            assertThat(report.value().slug()).as(value).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(report.diagnostics()).extracting(Diagnostic::toString).allMatch(text -> !text.isBlank());
            assertThat(PostmortemExtractor.page(document).value().title()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("siteKeys")
    void a_site_comes_of_it(String key) {
        for (String value : VALUES) {
            SourceFile source = new SourceFile("site.yaml", key + ": " + value + "\n");

            var site = PostmortemExtractor.site(
                    source, DocumentParser.parseYaml(source).value());

            assertThat(site.value().title()).as(value).isNotBlank();
            assertThat(site.value().severities()).as(value).isNotEmpty();
            assertThat(site.diagnostics()).extracting(Diagnostic::toString).allMatch(text -> !text.isBlank());
        }
    }

    private static Stream<String> names(KeySet keys) {
        return keys.keys().stream().map(Key::name);
    }
}
