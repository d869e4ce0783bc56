package press.postmortem.generator.render.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A report, as it is searched.
 *
 * @param opening a sentence or a few, for those who were told that the report was found
 * @param events what a reader is shown of each, in the order of the page
 * @param sections in the order of the page; the first has neither id nor title and is the report as a whole
 */
public record Searchable(
        String id, String title, String opening, List<String> events, List<Action> actions, List<Section> sections) {
    public Searchable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(opening, "opening");
        events = List.copyOf(events);
        actions = List.copyOf(actions);
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("no section for the report as a whole");
        }
    }

    /** All that can be shown of it, then all that it can be found by. */
    public Stream<String> texts() {
        return Stream.concat(shown(), words());
    }

    /** All that can be shown of it. */
    public Stream<String> shown() {
        return Stream.of(
                        Stream.of(id, title, opening),
                        events.stream(),
                        actions.stream().flatMap(action -> Stream.of(action.place(), action.text())),
                        sections.stream().flatMap(section -> Stream.of(section.place(), section.title())))
                .flatMap(Function.identity());
    }

    /** What it can be found by besides: of a report that was read out of an index, single words. */
    public Stream<String> words() {
        return sections.stream().flatMap(section -> section.texts().stream());
    }

    /** @param place the id of its place on the page */
    public record Action(String place, String text) {}

    /**
     * @param place the id of its place on the page
     * @param texts all that is to be found in it, and need not be shown
     */
    public record Section(String place, String title, List<String> texts) {
        public Section {
            texts = List.copyOf(texts);
        }
    }
}
