package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/** Lessons of one sort, as HTML. */
public record LessonsView(Optional<LanguageView> language, String title, List<ItemView> items) implements View {
    public LessonsView {
        items = List.copyOf(items);
    }

    public record ItemView(String textHtml) implements View {}
}
