package press.postmortem.generator.render.view;

import java.util.List;

/** All services, all tags, all severities, all years or all authors. */
public record IndexView(String title, String caption, String head, List<EntryView> entries) implements View {
    public IndexView {
        entries = List.copyOf(entries);
    }
}
