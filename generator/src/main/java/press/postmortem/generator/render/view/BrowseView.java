package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The lists of one kind, as a short column.
 *
 * @param more leads to those that the column leaves out
 */
public record BrowseView(LinkView all, List<EntryView> entries, Optional<LinkView> more) implements View {
    public BrowseView {
        entries = List.copyOf(entries);
    }
}
