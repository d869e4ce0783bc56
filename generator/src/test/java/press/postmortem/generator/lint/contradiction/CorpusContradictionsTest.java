package press.postmortem.generator.lint.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Everything that is said of real reports; {@code src/docs/contradictions.md} says of each whether it is right. */
class CorpusContradictionsTest {
    @Test
    void what_is_said_of_real_reports_has_been_read_beside_them() {
        Path folder = Corpus.files();
        List<String> said = new ArrayList<>();
        for (Path file : Corpus.below(folder, ".md")) {
            for (Diagnostic diagnostic : ask(Corpus.source(folder, file))) {
                said.add(diagnostic.rule().id() + " " + name(file) + ":"
                        + diagnostic.location().line());
            }
        }
        assertThat(said)
                .containsExactlyInAnyOrder(
                        "clock-contradiction 2026-07-08-post-mortem:14",
                        "clocks-disagree 2021-05-09-negative-coin-values:11",
                        "date-before-text 2022-06-02-pod-limit:1",
                        "date-before-text 2023-02-27-tls-media:2",
                        "day-contradiction 2022-12-18-unexpected-growth-and-unknown-media-caching:14",
                        "day-contradiction Postmortem-flutter.dev-outage-on-August-26-2023:6",
                        "figure-contradiction 2021-07-12-all-ingress-apps-live1-stop-working:16",
                        "figure-contradiction 2021-09-04-pingdom-check-prometheus-down:14",
                        "figure-contradiction 2021-09-04-pingdom-check-prometheus-down:16",
                        "figure-contradiction 2023-02-02-cjs-dashboard-performance:14",
                        "figure-contradiction 2023-09-18-lack-of-diskspace:16",
                        "figure-contradiction 2024-04-15-prometheus:16",
                        "impossible-time 2022-12-18-unexpected-growth-and-unknown-media-caching:35",
                        "impossible-time PM2020-003---Postmortem-for-ADSync-migration:14",
                        "impossible-time PM2020-003---Postmortem-for-ADSync-migration:15",
                        "impossible-time PM2020-003---Postmortem-for-ADSync-migration:16",
                        "impossible-time PM2020-003---Postmortem-for-ADSync-migration:17",
                        "impossible-time PM2020-003---Postmortem-for-ADSync-migration:18",
                        "interval-contradiction 2024-01-31-SPM-2024-002:93",
                        "length-contradiction 2022-06-02-pod-limit:9",
                        "length-contradiction 2022-12-13-root-filesystem-full:14",
                        "milestone-contradiction 2023-06-06-user-services-down:30",
                        "milestone-contradiction 2025-07-23-multiple-secrets-leaked-to-public:34",
                        "milestone-contradiction 2025-07-23-multiple-secrets-leaked-to-public:74",
                        "stray-date 2022-02-02-inflation-vuln:71",
                        "stray-date 2023-01-11-cluster-image-pull:34");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.equals("index.md") ? file.getParent().getFileName().toString() : name.replace(".md", "");
    }

    private static List<Diagnostic> ask(SourceFile source) {
        Document document = DocumentParser.parse(source).value();
        Postmortem report =
                PostmortemExtractor.postmortem(document, Site.unnamed()).value();
        List<Diagnostic> said = new ArrayList<>();
        for (ReportCheck check : ContradictionChecks.WITHIN_A_REPORT) {
            said.addAll(check.check(report, Site.unnamed(), LocalDate.EPOCH));
        }
        return said;
    }
}
