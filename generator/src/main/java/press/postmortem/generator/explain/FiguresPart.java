package press.postmortem.generator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.StatedDuration;

/** The figures, each with the two moments between which it lies, and what the report itself says about lengths. */
final class FiguresPart {
    private final Subject subject;
    private final Postmortem report;

    FiguresPart(Subject subject) {
        this.subject = subject;
        this.report = subject.report();
    }

    void print(Sheet sheet) {
        sheet.part("Figures");
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            Optional<Span> span = figure.of(report.times());
            rows.add(List.of(
                    SpokenValues.term(figure),
                    span.map(SpokenValues::span).orElse("not known"),
                    reason(figure, span.isPresent())));
        }
        sheet.table(rows);
        if (!report.stated().isEmpty()) {
            sheet.part("Stated durations");
            sheet.table(report.stated().stream().map(this::row).toList());
        }
    }

    private List<String> row(StatedDuration stated) {
        return List.of(
                subject.place(stated.offset()),
                SpokenValues.shortened(stated.label()),
                SpokenValues.quoted(stated.written()) + " → " + SpokenValues.span(stated.span()),
                stated.figure().map(SpokenValues::term).orElse("no figure"));
    }

    private String reason(Figure figure, boolean known) {
        String missing = Stream.of(figure.from(), figure.to())
                .filter(milestone -> report.times().get(milestone).isEmpty())
                .map(SpokenValues::term)
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            return "no time for " + missing;
        }
        Moment from = report.times().get(figure.from()).orElseThrow();
        Moment to = report.times().get(figure.to()).orElseThrow();
        String ends = end(figure.from(), from) + " to " + end(figure.to(), to);
        if (known) {
            return ends;
        }
        boolean reversed = report.times().between(figure.from(), figure.to()).isPresent();
        return ends
                + (reversed
                        ? ": the second comes first, which can't be"
                        : ": one has a zone or a day that the other lacks");
    }

    private static String end(Milestone milestone, Moment moment) {
        return SpokenValues.term(milestone) + " " + moment.iso();
    }
}
