package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.extract.action.ActionShape;
import press.postmortem.generator.extract.action.ActionShapes;
import press.postmortem.generator.extract.action.PromiseBook;
import press.postmortem.generator.extract.event.EventShapes;
import press.postmortem.generator.extract.event.TimelineReader;
import press.postmortem.generator.extract.section.Outline;
import press.postmortem.generator.extract.section.Section;
import press.postmortem.generator.extract.section.SectionKind;
import press.postmortem.generator.extract.section.SectionTitles;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Timeline;

/** Finds the timelines and action lists of a body. */
public final class Shapes {
    private final SourceFile source;
    private final Outline outline;
    private final Surroundings surroundings;
    private final EventShapes events;
    private final ActionShapes actions;
    private final List<Timeline> timelines = new ArrayList<>();
    private final List<ActionShape.Found> promises = new ArrayList<>();
    private final List<Section> unread = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Shapes(
            Document document,
            Habits habits,
            Site site,
            Optional<LocalDate> date,
            Optional<ZoneId> zone,
            KeyTimes times,
            List<Person> authors) {
        source = document.source();
        TimeGrammar grammar = new TimeGrammar(habits, zone.or(site::timezone));
        SectionTitles titles = new SectionTitles(site);
        outline = new Outline(titles, grammar);
        surroundings = new Surroundings(grammar, document.blocks(), date, zone, times);
        events = new EventShapes(grammar, source.text());
        actions = new ActionShapes(grammar, site, authors, titles);
    }

    /**
     * @param habits of the whole file
     * @param date the incident's day as far as front matter, title or file name tell
     * @param zone of times written without one, as far as front matter or {@code site.yaml} tell
     * @param times the key moments that front matter states
     * @param authors of the report, who may be named before what they promise
     */
    public static Checked<Recognised> recognise(
            Document document,
            Habits habits,
            Site site,
            Optional<LocalDate> date,
            Optional<ZoneId> zone,
            KeyTimes times,
            List<Person> authors) {
        Shapes shapes = new Shapes(document, habits, site, date, zone, times, authors);
        shapes.outline.of(document.blocks()).forEach(shapes::read);
        shapes.tellUnread(document);
        List<ActionList> lists = new PromiseBook(date).lists(shapes.promises);
        return new Checked<>(new Recognised(shapes.timelines, lists), shapes.diagnostics);
    }

    /** In the author's order; no two stretches overlap. */
    public record Recognised(List<Timeline> timelines, List<ActionList> actionLists) {
        public Recognised {
            timelines = List.copyOf(timelines);
            actionLists = List.copyOf(actionLists);
        }
    }

    private void read(Section section) {
        if (section.is(SectionKind.TIMELINE)) {
            TimelineReader reader = events.announced(section.blocks());
            keep(section, reader);
            if (reader.isEmpty() && UnreadTimeline.standsIn(section)) {
                unread.add(section);
            }
        } else if (section.is(SectionKind.ACTIONS)) {
            promises.addAll(actions.announced(section));
        } else if (section.is(SectionKind.OTHER)) {
            readUntitled(section);
        }
    }

    private void readUntitled(Section section) {
        Optional<TimelineReader> reader = events.anywhere(section.blocks());
        if (reader.isPresent()) {
            keep(section, reader.get());
        } else {
            promises.addAll(actions.anywhere(section.blocks()));
        }
    }

    /** Where a timeline is known from elsewhere, what is below such a title tells of it in words. */
    private void tellUnread(Document document) {
        if (timelines.isEmpty() && document.frontMatter().get("timeline").isEmpty()) {
            unread.stream()
                    .limit(1)
                    .map(section -> Diagnostic.of(
                            ReadingRule.UNREAD_TIMELINE, source.locate(section.offset()), section.title()))
                    .forEach(diagnostics::add);
        }
    }

    private void keep(Section section, TimelineReader reader) {
        if (!reader.isEmpty()) {
            Optional<ZoneId> zone = surroundings.zoneOf(
                    section, reader.timeHeading(), reader.firstOffset(), reader.clocksWithoutZone());
            Optional<LocalDate> day = surroundings.dayOf(section, reader.firstOffset());
            List<Timeline> read = reader.timelines(day, surroundings.monthAbove(reader.firstOffset()), zone);
            timelines.addAll(read);
            diagnostics.addAll(reader.doubts(source, read, day));
        }
    }
}
