package press.postmortem.generator.render.view;

import java.util.List;

/** A page that tells of no incident. */
public record PlainView(
        String anchor, String titleHtml, String stand, List<LinkView> contents, String bodyHtml, String notesHtml)
        implements View {
    public PlainView {
        contents = List.copyOf(contents);
    }
}
