package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;

/**
 * What a body says first of what happened: the first paragraph of running text, or what its head says behind a label such as
 * {@code Summary:}, whichever comes first; where its first parts have neither, what the head says behind {@code Impact:}. Other
 * facts behind labels are passed over, and so are a remark on the clock of its times, brackets, and a bare address.
 */
final class Opening {
    private static final int SHORTEST = 40;
    private static final int LONGEST_REMARK = 100;
    private static final int LONGEST_VALUE = 80;
    private static final int HEADINGS = 3;

    private static final Set<String> TELLING = Set.of(
            "summary",
            "incidentsummary",
            "executivesummary",
            "description",
            "overview",
            "tldr",
            "abstract",
            "synopsis",
            "whathappened",
            "problem",
            "issue",
            "incident");

    private static final Set<String> IMPACTS = Set.of("impact", "userimpact", "customerimpact", "effect", "symptoms");

    private static final Pattern REMARK_ON_CLOCK = Pattern.compile(
            "\\W*(?:all |the )*(?:dates and )?times(?:tamps)? (?:below |listed |given )*(?:are|in)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Opening() {}

    /**
     * @param head what stands at its head behind labels
     * @return empty where nothing in it is like that
     */
    static List<Inline> of(Document body, List<HeadLines.Line> head) {
        int beginning = beginning(body.blocks());
        return told(body.blocks(), 0, beginning, head)
                .or(() -> firstOf(head.stream().filter(fact -> IMPACTS.contains(fact.label()))))
                .or(() -> told(body.blocks(), beginning, body.blocks().size(), head))
                .orElse(List.of());
    }

    /** How many blocks there are before the body's third heading. */
    private static int beginning(List<Block> blocks) {
        int headings = 0;
        for (int i = 0; i < blocks.size(); i++) {
            headings += blocks.get(i) instanceof Block.Heading ? 1 : 0;
            if (headings == HEADINGS) {
                return i;
            }
        }
        return blocks.size();
    }

    private static Optional<List<Inline>> told(List<Block> blocks, int from, int to, List<HeadLines.Line> head) {
        for (int i = from; i < to; i++) {
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).offset() : Integer.MAX_VALUE;
            Optional<List<Inline>> told = blocks.get(i) instanceof Block.Paragraph paragraph
                    ? told(paragraph)
                    : told(head, blocks.get(i).offset(), end);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Inline>> told(List<HeadLines.Line> head, int begin, int end) {
        return firstOf(head.stream()
                .filter(fact -> fact.offset() >= begin && fact.offset() < end)
                .filter(fact -> TELLING.contains(fact.label())));
    }

    private static Optional<List<Inline>> firstOf(Stream<HeadLines.Line> facts) {
        return facts.map(HeadLines.Line::value).filter(Opening::tells).findFirst();
    }

    private static Optional<List<Inline>> told(Block.Paragraph paragraph) {
        List<List<Inline>> lines = Inline.lines(paragraph.content());
        boolean allFacts = lines.size() > 1
                && lines.stream().noneMatch(line -> HeadLines.ofLine(line).isEmpty());
        if (!allFacts && !isFact(lines.get(0))) {
            return Optional.of(paragraph.content()).filter(Opening::tells);
        }
        for (int i = 0; i < lines.size(); i++) {
            Optional<HeadLines.Line> telling = HeadLines.ofLine(lines.get(i)).stream()
                    .filter(fact -> TELLING.contains(fact.label()))
                    .findFirst();
            if (telling.isPresent()) {
                return Optional.of(whole(telling.get(), lines.subList(i + 1, lines.size())))
                        .filter(Opening::tells);
            }
        }
        return Optional.empty();
    }

    /** @param below the lines below; those up to the next fact go on with it */
    private static List<Inline> whole(HeadLines.Line fact, List<List<Inline>> below) {
        List<Inline> whole = new ArrayList<>(fact.value());
        for (List<Inline> line : below) {
            if (!HeadLines.ofLine(line).isEmpty()) {
                break;
            }
            whole.add(new Inline.SoftBreak(fact.offset()));
            whole.addAll(line);
        }
        return whole;
    }

    /** What stands before the colon of a line may be prose, unless it is known as a label, or in bold before a few words. */
    private static boolean isFact(List<Inline> line) {
        return HeadLines.ofLine(line).stream()
                .findFirst()
                .filter(fact -> isLabel(fact.label())
                        || !(line.get(0) instanceof Inline.Text)
                                && Inline.plainText(fact.value()).length() <= LONGEST_VALUE)
                .isPresent();
    }

    /** A label without a letter is a time. */
    private static boolean isLabel(String label) {
        return HeadLines.isKnown(label)
                || TELLING.contains(label)
                || IMPACTS.contains(label)
                || label.chars().noneMatch(Character::isLetter);
    }

    private static boolean tells(List<Inline> content) {
        String text = Inline.plainText(content).strip();
        boolean remark =
                text.length() <= LONGEST_REMARK && REMARK_ON_CLOCK.matcher(text).matches();
        boolean aside = text.startsWith("(") && text.endsWith(")");
        return !remark && !aside && withoutAddresses(text) > SHORTEST;
    }

    private static int withoutAddresses(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.contains("://"))
                .mapToInt(word -> word.length() + 1)
                .sum();
    }
}
