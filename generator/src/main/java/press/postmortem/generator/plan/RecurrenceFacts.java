package press.postmortem.generator.plan;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.TriggerType;
import press.postmortem.generator.incident.Wording;

/**
 * What a report states that another one may state as well.
 *
 * @param services of it
 * @param trigger never {@link TriggerType#UNKNOWN}
 * @param causes without {@link CauseCategory#UNKNOWN}
 * @param words what brought it about, in words: as {@link Wording#words} compares them → as written
 */
record RecurrenceFacts(
        List<Listing.Topic> services,
        Optional<TriggerType> trigger,
        Set<CauseCategory> causes,
        Map<String, String> words) {
    static RecurrenceFacts of(Postmortem report, List<Listing.Topic> services) {
        Set<CauseCategory> causes = EnumSet.noneOf(CauseCategory.class);
        report.causes().forEach(cause -> causes.add(cause.category()));
        causes.remove(CauseCategory.UNKNOWN);
        Optional<TriggerType> trigger =
                report.trigger().map(Postmortem.Trigger::type).filter(type -> type != TriggerType.UNKNOWN);
        return new RecurrenceFacts(services, trigger, causes, words(report));
    }

    private static Map<String, String> words(Postmortem report) {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of(
                        report.trigger().stream().map(Postmortem.Trigger::text),
                        report.causes().stream().map(Postmortem.Cause::text),
                        report.contributing().stream())
                .flatMap(texts -> texts)
                .map(Inline::plainText)
                .map(String::strip)
                .forEach(text -> words.putIfAbsent(Wording.words(text), text));
        words.remove("");
        return words;
    }

    /** Each a service and two facts of different sorts: reports that have one in common are likely to tell of one thing. */
    Set<Mark> marks() {
        Set<Mark> marks = new LinkedHashSet<>();
        for (Listing.Topic service : services) {
            String slug = service.slug();
            trigger.map(TriggerType::key).ifPresent(type -> {
                causes.forEach(cause -> marks.add(new Mark(slug, type, cause.key(), "")));
                words.keySet().forEach(text -> marks.add(new Mark(slug, type, "", text)));
            });
            for (CauseCategory cause : causes) {
                words.keySet().forEach(text -> marks.add(new Mark(slug, "", cause.key(), text)));
            }
        }
        return marks;
    }

    /** One of the three facts is empty. */
    record Mark(String service, String trigger, String cause, String words) {}

    /** What an earlier report states as well, in the words of this one. */
    Recurrence.Shared sharedWith(RecurrenceFacts earlier) {
        Set<String> slugs = earlier.services().stream().map(Listing.Topic::slug).collect(Collectors.toSet());
        return new Recurrence.Shared(
                services.stream()
                        .filter(service -> slugs.contains(service.slug()))
                        .toList(),
                trigger.filter(type -> earlier.trigger().equals(Optional.of(type))),
                causes.stream().filter(earlier.causes()::contains).toList(),
                words.entrySet().stream()
                        .filter(told -> earlier.words().containsKey(told.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
