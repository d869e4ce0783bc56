package press.postmortem.generator.extract.shape;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Timeline;

/** Finds the timelines and action lists of a body. */
public final class Shapes {
    /** So many events, each with a time of day, are a timeline whatever the title above them says. */
    private static final int FEWEST_UNTITLED = 3;

    /** How people write events, but in tables; the first that knows a block reads it. */
    private static final List<EventShape> WITHOUT_TABLES = List.of(
            new PipeRows(),
            new TimedItems(),
            new LabelledTimes(),
            new TimedHeadings(),
            new TimedLines(),
            new Notices());

    private static final List<EventShape> EVENT_SHAPES = with(EventTables.announced());

    /** The same below titles that say nothing of times. */
    private static final List<EventShape> UNTITLED_SHAPES = with(EventTables.anywhere());

    private final SourceFile source;
    private final TimeGrammar grammar;
    private final SectionTitles titles;
    private final Surroundings surroundings;
    private final List<EventShape> announcedCode;
    private final List<EventShape> codeAnywhere;
    private final ActionTables actionTables;
    private final List<ActionShape> actionShapes;
    private final List<ActionShape> announcedShapes;
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
        grammar = new TimeGrammar(habits, zone.or(site::timezone));
        surroundings = new Surroundings(grammar, document.blocks(), date, zone, times);
        announcedCode = List.of(TimedCodeLines.announced(source.text()));
        codeAnywhere = List.of(TimedCodeLines.anywhere(source.text()));
        MarkReader marks = new MarkReader(grammar, site, authors);
        titles = new SectionTitles(site);
        LedParagraphs titled = new LedParagraphs(new LeadingTitle(marks));
        actionTables = new ActionTables(marks);
        actionShapes = List.of(
                actionTables,
                new HeadedActions(marks, titled),
                new LabelledActions(marks, titles),
                new PromisedItems(marks),
                new LedParagraphs(new LeadingName(marks)),
                titled);
        announcedShapes = Stream.concat(Stream.of(new ToldActions(marks)), actionShapes.stream())
                .toList();
    }

    private static List<EventShape> with(EventShape tables) {
        return Stream.concat(Stream.of(tables), WITHOUT_TABLES.stream()).toList();
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
        Outline outline = new Outline(shapes.titles, shapes.grammar);
        outline.of(document.blocks()).forEach(shapes::read);
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
            TimelineReader reader = new TimelineReader(grammar, EVENT_SHAPES).read(section.blocks());
            TimelineReader readable =
                    reader.isEmpty() ? new TimelineReader(grammar, announcedCode).read(section.blocks()) : reader;
            keep(section, readable);
            if (readable.isEmpty() && UnreadTimeline.standsIn(section)) {
                unread.add(section);
            }
        } else if (section.is(SectionKind.ACTIONS)) {
            promises.addAll(new ActionReader(announces(section) ? announcedShapes : actionShapes).read(section));
        } else if (section.is(SectionKind.OTHER)) {
            readUntitled(section);
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

    /** Whether a label says that the paragraph below it is an action. */
    private static boolean announces(Section section) {
        return section.titled() != Section.Titled.ABOVE && LabelledActions.isAnnounced(section.title());
    }

    private void readUntitled(Section section) {
        TimelineReader reader = new TimelineReader(grammar, UNTITLED_SHAPES).read(section.blocks());
        if (reader.speaksForItself(FEWEST_UNTITLED)) {
            keep(section, reader);
            return;
        }
        TimelineReader code = new TimelineReader(grammar, codeAnywhere).read(section.blocks());
        if (code.speaksForItself(FEWEST_UNTITLED)) {
            keep(section, code);
            return;
        }
        for (int i = 0; i < section.blocks().size(); i++) {
            if (section.blocks().get(i) instanceof Block.Table table && ActionTables.speaksForItself(table)) {
                actionTables.read(section.blocks(), i, Group.none()).ifPresent(promises::add);
            }
        }
    }

    private void keep(Section section, TimelineReader reader) {
        if (!reader.isEmpty()) {
            Optional<ZoneId> zone = surroundings.zoneOf(section, reader.timeHeading(), reader.firstOffset());
            Optional<LocalDate> day = surroundings.dayOf(section, reader.firstOffset());
            List<Timeline> read =
                    IncidentMarks.apart(reader.timelines(day, surroundings.monthAbove(reader.firstOffset()), zone));
            timelines.addAll(read);
            diagnostics.addAll(reader.doubts(source, read, day));
        }
    }
}
