package press.postmortem.generator.render.theme;

import java.util.List;

/** A template as it was read. */
sealed interface TemplatePart {
    /** What is written as it stands. */
    record Text(String text) implements TemplatePart {}

    record Value(String name, boolean escaped) implements TemplatePart {}

    /** Its content is written for each view of a list, or where there is such a value. */
    record Section(String name, List<TemplatePart> content) implements TemplatePart {
        public Section {
            content = List.copyOf(content);
        }
    }

    /** Its content is written where there is no such value. */
    record Inverted(String name, List<TemplatePart> content) implements TemplatePart {
        public Inverted {
            content = List.copyOf(content);
        }
    }

    /** Another template in this place. */
    record Partial(String name) implements TemplatePart {}
}
