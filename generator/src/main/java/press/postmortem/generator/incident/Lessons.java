package press.postmortem.generator.incident;

import java.util.List;
import press.postmortem.generator.document.Inline;

/** What went well, what went poorly, and where those concerned were lucky; from front matter or from sections so headed. */
public record Lessons(List<Lesson> well, List<Lesson> poorly, List<Lesson> lucky) {
    public Lessons {
        well = List.copyOf(well);
        poorly = List.copyOf(poorly);
        lucky = List.copyOf(lucky);
    }

    public static Lessons none() {
        return new Lessons(List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return well.isEmpty() && poorly.isEmpty() && lucky.isEmpty();
    }

    /** @param fromFrontMatter whether the body does not hold it, so that the page has to */
    public record Lesson(List<Inline> text, boolean fromFrontMatter, int offset) {
        public Lesson {
            text = List.copyOf(text);
        }
    }
}
