package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Events of one phase that follow each other.
 *
 * @param title empty where no phase is known
 * @param shape the key of the phase; empty for a phase of the author's own
 */
public record PhaseView(String title, String shape, List<EventView> events) implements View {
    public PhaseView {
        events = List.copyOf(events);
    }
}
