package press.postmortem.generator.incident;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;

/** Every piece of running text that a page shows: of its title, its body, its footnotes, and the values of its front matter. */
public final class RunningText {
    private RunningText() {}

    public static List<Inline> of(Page page) {
        List<Inline> found = new ArrayList<>();
        page.heading().ifPresent(heading -> found.addAll(Walk.within(heading.content())));
        found.addAll(Walk.inlines(page.document()));
        return found;
    }

    public static List<Inline> of(Postmortem postmortem) {
        List<Inline> found = new ArrayList<>();
        postmortem.heading().ifPresent(heading -> found.addAll(Walk.within(heading.content())));
        found.addAll(Walk.within(postmortem.summary()));
        postmortem.trigger().ifPresent(trigger -> found.addAll(Walk.within(trigger.text())));
        postmortem.causes().forEach(cause -> found.addAll(Walk.within(cause.text())));
        postmortem.contributing().forEach(factor -> found.addAll(Walk.within(factor)));
        postmortem.updates().forEach(update -> found.addAll(Walk.within(update.text())));
        lessons(postmortem.lessons()).forEach(lesson -> found.addAll(Walk.within(lesson.text())));
        postmortem.timelines().stream()
                .filter(timeline -> timeline.stretch().isEmpty())
                .flatMap(timeline -> timeline.events().stream())
                .forEach(event -> found.addAll(Walk.within(event.text())));
        postmortem.actionLists().stream()
                .filter(list -> list.stretch().isEmpty())
                .flatMap(list -> list.items().stream())
                .forEach(action -> found.addAll(Walk.within(action.text())));
        found.addAll(Walk.inlines(postmortem.document()));
        return found;
    }

    private static List<Lessons.Lesson> lessons(Lessons lessons) {
        List<Lessons.Lesson> all = new ArrayList<>(lessons.well());
        all.addAll(lessons.poorly());
        all.addAll(lessons.lucky());
        return all.stream().filter(Lessons.Lesson::fromFrontMatter).toList();
    }
}
