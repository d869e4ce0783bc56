package press.postmortem.generator.render.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.postmortem.generator.incident.Postmortem;

/** What was made of each report of a list when it was last asked for, by the place of the report. */
final class LastList<T> {
    private List<Postmortem> reports = List.of();
    private List<T> values = List.of();

    /** @param making of those that did not stand there */
    synchronized List<T> of(List<Postmortem> now, Function<Postmortem, T> making) {
        List<T> next = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            boolean known = i < reports.size() && reports.get(i) == now.get(i);
            next.add(known ? values.get(i) : making.apply(now.get(i)));
        }
        reports = now;
        values = List.copyOf(next);
        return values;
    }
}
