package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Timeline;

/** Finds the timelines and action lists of a body. */
public final class Shapes {
    private Shapes() {}

    /**
     * @param date the incident's day as far as front matter, title or file name tell
     * @param zone of times written without one, as far as front matter or {@code site.yaml} tell
     */
    public static Checked<Recognised> recognise(
            Document document, Site site, Optional<LocalDate> date, Optional<ZoneId> zone) {
        throw new UnsupportedOperationException();
    }

    /** In the author's order; no two stretches overlap. */
    public record Recognised(List<Timeline> timelines, List<ActionList> actionLists) {
        public Recognised {
            timelines = List.copyOf(timelines);
            actionLists = List.copyOf(actionLists);
        }
    }
}
