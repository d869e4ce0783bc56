package press.postmortem.generator.explain;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.extract.facts.FactOrigins;
import press.postmortem.generator.extract.facts.Origin;
import press.postmortem.generator.extract.section.Contents;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/**
 * The report that is explained.
 *
 * @param document the file, with the heading that the report's title stands for
 * @param report what was made of it
 * @param grammar as its times were read
 * @param sections by the places where they start
 */
record Subject(
        Document document,
        Postmortem report,
        Site site,
        FactOrigins origins,
        TimeGrammar grammar,
        TreeMap<Integer, Contents.Entry> sections,
        Pieces pieces) {
    static Subject of(Document document, Postmortem report, Site site) {
        Habits habits = Habits.of(document.source().text());
        TimeGrammar grammar = new TimeGrammar(habits, report.zone().or(site::timezone));
        TreeMap<Integer, Contents.Entry> sections = new TreeMap<>();
        Contents.of(document, site, grammar).forEach(section -> sections.putIfAbsent(section.offset(), section));
        return new Subject(
                document,
                report,
                site,
                PostmortemExtractor.origins(document, site),
                grammar,
                sections,
                new Pieces(report.document()));
    }

    int line(int offset) {
        return document.source().lineAt(offset);
    }

    /** {@code line 12}. */
    String place(int offset) {
        return "line " + line(offset);
    }

    String place(Origin origin) {
        OptionalInt offset = origin.offset();
        String at = offset.isPresent() ? ", " + place(offset.getAsInt()) : "";
        return switch (origin.place()) {
            case FRONT_MATTER -> "front matter, " + origin.words() + at;
            case HEADING -> "heading" + at;
            case HEAD -> "head of the text" + at;
            case IMPACT -> "impact" + at;
            case FILE_NAME -> "file name";
            case SITE -> "site.yaml, " + origin.words();
        };
    }

    /** Where the body starts. */
    int body() {
        return document.blocks().stream().mapToInt(Block::offset).findFirst().orElse(0);
    }

    /** Where the section starts that holds a place. */
    int sectionOf(int offset) {
        Integer start = sections.floorKey(offset);
        return start == null ? body() : start;
    }

    /** The title of the section that holds a place; empty where it has none. */
    String titleOf(int offset) {
        Map.Entry<Integer, Contents.Entry> section = sections.floorEntry(offset);
        return section == null ? "" : section.getValue().title();
    }

    /** The lines from the one of an offset up to the one before another's. */
    IntStream lines(int from, int to) {
        return IntStream.range(line(from), line(to));
    }

    String textOf(int line) {
        return document.source().line(line);
    }
}
