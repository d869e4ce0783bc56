package press.postmortem.generator.render.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.notation.CsvTable;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Minutes;
import press.postmortem.generator.statistics.Measure;
import press.postmortem.generator.statistics.Statistics;

/**
 * The figures as a table, one row a report that counts, newest first. Services stand with semicolons between. Each figure has
 * its least and its greatest value, in ISO 8601 and in minutes, rounded outward; and why there is none.
 */
public final class MetricsCsv {
    private MetricsCsv() {}

    public static OutputFile write(Planned.MetricsCsv planned, Statistics statistics) {
        CsvTable table = new CsvTable().row(heads());
        statistics.reports().forEach(report -> table.row(row(report)));
        return new OutputFile.Text(planned.path(), table.toString());
    }

    private static List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("id", "date", "kind", "severity", "services"));
        for (Figure figure : Figure.values()) {
            for (String column : List.of("min", "max", "min_minutes", "max_minutes", "missing")) {
                heads.add(figure.key() + "_" + column);
            }
        }
        return heads;
    }

    private static List<String> row(Postmortem report) {
        List<String> cells = new ArrayList<>();
        cells.add(report.id());
        cells.add(report.date().map(Object::toString).orElse(""));
        cells.add(report.kind().key());
        cells.add(report.severity().map(SeverityLevel::id).orElse(""));
        cells.add(String.join("; ", report.services()));
        for (Figure figure : Figure.values()) {
            Measure measure = Measure.of(figure, report);
            Optional<Span> span = measure.duration();
            cells.add(span.map(each -> each.min().toString()).orElse(""));
            cells.add(span.map(each -> each.max().toString()).orElse(""));
            cells.add(span.map(each -> String.valueOf(Minutes.least(each))).orElse(""));
            cells.add(span.map(each -> String.valueOf(Minutes.greatest(each))).orElse(""));
            cells.add(measure.reason().map(Term::key).orElse(""));
        }
        return cells;
    }
}
