package press.postmortem.generator.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.extract.time.TimeGrammar;

/** How people write events. Of the shapes that may stand in a place, the first that knows a block reads it. */
public final class EventShapes {
    /** So many events, each with a time of day, are a timeline whatever the title above them says. */
    private static final int FEWEST_UNTITLED = 3;

    private static final List<EventShape> ANNOUNCED = shapes(EventTables.announced(), TimedItems.announced());
    private static final List<EventShape> ANYWHERE = shapes(EventTables.anywhere(), TimedItems.anywhere());

    private final TimeGrammar grammar;
    private final List<EventShape> announcedCode;
    private final List<EventShape> codeAnywhere;

    /** @param source the text of the file, which blocks of code are found in */
    public EventShapes(TimeGrammar grammar, String source) {
        this.grammar = grammar;
        this.announcedCode = List.of(TimedCodeLines.announced(source));
        this.codeAnywhere = List.of(TimedCodeLines.anywhere(source));
    }

    private static List<EventShape> shapes(EventTables tables, TimedItems items) {
        return List.of(
                tables,
                new PipeRows(),
                items,
                new LabelledTimes(),
                new TimedHeadings(),
                new TimedLines(),
                new Notices());
    }

    /** The events below a title that announces some; code is read only where nothing else is an event. */
    public TimelineReader announced(List<Block> blocks) {
        TimelineReader reader = read(ANNOUNCED, blocks);
        return reader.isEmpty() ? read(announcedCode, blocks) : reader;
    }

    /** Those below a title that says nothing of times; empty where they don't speak for themselves. */
    public Optional<TimelineReader> anywhere(List<Block> blocks) {
        return Stream.of(ANYWHERE, codeAnywhere)
                .map(shapes -> read(shapes, blocks))
                .filter(reader -> reader.speaksForItself(FEWEST_UNTITLED))
                .findFirst();
    }

    private TimelineReader read(List<EventShape> shapes, List<Block> blocks) {
        return new TimelineReader(grammar, shapes).read(blocks);
    }
}
