package press.postmortem.generator.incident;

import java.util.List;

/**
 * What the text of a report says of time: its title, its paragraphs, lists and tables, timelines included; but no code, no
 * quotation and no footnote. In the author's order.
 */
public record Told(List<ToldMoment> moments, List<ToldDuration> durations) {
    public Told {
        moments = List.copyOf(moments);
        durations = List.copyOf(durations);
    }

    public static Told nothing() {
        return new Told(List.of(), List.of());
    }
}
