package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;

/**
 * The title of a document, and the heading of its body that stands for it.
 *
 * @param text empty where neither front matter nor body has a title
 * @param body the document without {@code heading}
 */
record Headline(Optional<String> text, Optional<Block.Heading> heading, Document body) {
    /** What a report's first part is called where the report is called nothing. */
    private static final Set<String> PARTS = Stream.of(
                    "summary",
                    "incident summary",
                    "issue summary",
                    "executive summary",
                    "tl;dr",
                    "overview",
                    "introduction",
                    "background",
                    "context",
                    "description",
                    "details",
                    "metadata",
                    "contents",
                    "table of contents",
                    "impact",
                    "timeline")
            .map(Folding::lettersAndDigits)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Front matter's title goes first; a first heading that repeats it is taken out of the body. Without one, the first
     * heading of level 1 is the title, or the heading that leads the body, if it is the only one of its level.
     */
    static Headline of(Optional<String> written, Document document) {
        Optional<Block.Heading> heading = written.isPresent()
                ? headings(document).stream().findFirst().filter(first -> says(first, written.get()))
                : title(document);
        return new Headline(
                written.or(() -> heading.map(Headline::text)),
                heading,
                heading.map(title -> without(title, document)).orElse(document));
    }

    /** The same of a report, of which a heading over its first part is no title. */
    static Headline ofReport(Optional<String> written, Document document) {
        Headline headline = of(written, document);
        boolean part = written.isEmpty()
                && headline.text()
                        .map(Folding::lettersAndDigits)
                        .filter(PARTS::contains)
                        .isPresent();
        return part ? new Headline(Optional.empty(), Optional.empty(), document) : headline;
    }

    /** The heading of level 1 that leads the body, where front matter's title says something else. */
    Optional<Block.Heading> second() {
        return body.blocks().stream()
                .limit(heading.isPresent() ? 0 : 1)
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(first -> first.level() == 1)
                .findFirst();
    }

    private static Optional<Block.Heading> title(Document document) {
        List<Block.Heading> headings = headings(document).stream()
                .filter(heading -> !text(heading).isBlank())
                .toList();
        return headings.stream()
                .filter(heading -> heading.level() == 1)
                .findFirst()
                .or(() -> headings.stream().findFirst().filter(first -> leads(first, headings, document)));
    }

    private static boolean leads(Block.Heading first, List<Block.Heading> headings, Document document) {
        return document.blocks().get(0).equals(first)
                && headings.stream().skip(1).allMatch(other -> other.level() > first.level());
    }

    private static List<Block.Heading> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static boolean says(Block.Heading heading, String title) {
        return Folding.lettersAndDigits(text(heading)).equals(Folding.lettersAndDigits(title));
    }

    private static String text(Block.Heading heading) {
        return Inline.plainText(heading.content()).strip();
    }

    private static Document without(Block.Heading title, Document document) {
        List<Block> rest = document.blocks().stream()
                .filter(block -> block.offset() != title.offset())
                .toList();
        return new Document(document.source(), document.frontMatter(), rest, document.footnotes());
    }
}
