package press.postmortem.generator.render.view;

import java.util.List;

/** The lists of one kind, as a short column. */
public record BrowseView(LinkView all, List<EntryView> entries) implements View {
    public BrowseView {
        entries = List.copyOf(entries);
    }
}
