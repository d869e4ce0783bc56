package press.postmortem.generator.statistics;

import static press.postmortem.generator.Reports.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Span;

/** Durations in, their median and quartiles out. */
class StatisticsCasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("statistics", StatisticsCasesTest::quantiles);
    }

    private static String quantiles(String input) {
        List<Observation> observations = input.lines()
                .map(line -> new Observation(report("x.md").build(), span(line)))
                .toList();
        Durations durations = new Durations(Figure.TIME_TO_MITIGATE, observations, Map.of());
        StringBuilder out = new StringBuilder("n " + observations.size() + "\n");
        durations.middleHalf().ifPresent(half -> out.append("lower quartile " + text(half.lower()) + "\n"));
        durations.median().ifPresent(median -> out.append("median " + text(median) + "\n"));
        durations.middleHalf().ifPresent(half -> out.append("upper quartile " + text(half.upper()) + "\n"));
        return out.toString();
    }

    private static Span span(String line) {
        String[] ends = line.split("/");
        return new Span(Duration.parse(ends[0]), Duration.parse(ends[ends.length - 1]));
    }

    private static String text(Span span) {
        return span.isExact() ? span.min().toString() : span.min() + "/" + span.max();
    }
}
