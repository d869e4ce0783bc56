package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.Stretch;

/**
 * Paragraphs, or their lines, that are promises by what they say, where no list, table or title of the section holds any: an order such
 * as {@code Add a second lock.}, or what somebody will do. What asks the reader for something is none.
 */
final class SpokenActions implements ActionShape {
    private static final Set<String> ORDERS = Set.of(
            "add",
            "adjust",
            "adopt",
            "alert",
            "allow",
            "apply",
            "arrange",
            "ask",
            "assess",
            "audit",
            "automate",
            "avoid",
            "back",
            "block",
            "build",
            "change",
            "check",
            "clarify",
            "clean",
            "collect",
            "configure",
            "consider",
            "consolidate",
            "continue",
            "convert",
            "create",
            "decide",
            "decrease",
            "define",
            "deploy",
            "deprecate",
            "design",
            "determine",
            "develop",
            "disable",
            "discuss",
            "document",
            "drop",
            "enable",
            "encourage",
            "enforce",
            "enhance",
            "ensure",
            "establish",
            "evaluate",
            "expand",
            "explore",
            "expose",
            "extend",
            "figure",
            "find",
            "finish",
            "fix",
            "formalise",
            "formalize",
            "harden",
            "have",
            "hire",
            "identify",
            "implement",
            "improve",
            "increase",
            "inform",
            "install",
            "integrate",
            "introduce",
            "investigate",
            "know",
            "limit",
            "look",
            "lower",
            "make",
            "measure",
            "migrate",
            "modify",
            "monitor",
            "move",
            "notify",
            "optimise",
            "optimize",
            "organise",
            "organize",
            "perform",
            "plan",
            "prepare",
            "prevent",
            "prioritise",
            "prioritize",
            "provide",
            "publish",
            "raise",
            "reach",
            "rebuild",
            "reconsider",
            "reduce",
            "refactor",
            "reinforce",
            "remove",
            "rename",
            "reorganise",
            "reorganize",
            "replace",
            "require",
            "research",
            "restrict",
            "rethink",
            "review",
            "revise",
            "rewrite",
            "rotate",
            "schedule",
            "separate",
            "set",
            "setup",
            "share",
            "simplify",
            "speed",
            "split",
            "standardise",
            "standardize",
            "start",
            "stop",
            "store",
            "strengthen",
            "streamline",
            "switch",
            "test",
            "tighten",
            "track",
            "train",
            "transition",
            "try",
            "tune",
            "turn",
            "update",
            "upgrade",
            "use",
            "validate",
            "verify",
            "write");

    private static final Set<String> READER = Set.of("you", "your", "yourself", "please");

    /** So soon stands {@code will} behind who or what it is said of. */
    private static final int LONGEST_SUBJECT = 8;

    private static final int FEWEST_WORDS = 3;

    /** Where another sentence follows, what will be is told rather than promised. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private final MarkReader marks;

    SpokenActions(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        List<List<Inline>> said = spoken(siblings, at);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        int i = at;
        while (!said.isEmpty()) {
            said.forEach(text -> promises.add(Promise.of(marks.read(text), group, List.of(), Inlines.offset(text))));
            i++;
            said = i < siblings.size() ? spoken(siblings, i) : List.of();
        }
        Stretch stretch =
                new Stretch(siblings.get(at).offset(), siblings.get(i - 1).offset());
        return Optional.of(new Found(stretch, Map.of(), List.of(), promises, List.of()));
    }

    /** Where a list, a table or a title stands, promises are looked for there. */
    @Override
    public boolean mayStandAmong(List<Block> siblings) {
        return siblings.stream().noneMatch(block -> block.isListed() || block instanceof Block.Heading);
    }

    /** What a paragraph promises: each of its lines where each is a promise and ends a sentence, else all of it, else nothing. */
    private static List<List<Inline>> spoken(List<Block> siblings, int at) {
        boolean introduces = at + 1 < siblings.size() && siblings.get(at + 1) instanceof Block.CodeBlock;
        if (introduces || !(siblings.get(at) instanceof Block.Paragraph paragraph)) {
            return List.of();
        }
        String text = Inline.plainText(paragraph.content()).strip();
        if (text.endsWith(":") || Text.words(text).stream().anyMatch(READER::contains)) {
            return List.of();
        }
        List<List<Inline>> lines = Inlines.lines(paragraph.content());
        boolean apart = lines.stream()
                .map(line -> Inline.plainText(line).strip())
                .allMatch(line -> isPromise(line) && line.endsWith("."));
        if (apart) {
            return lines;
        }
        return isPromise(text) ? List.of(paragraph.content()) : List.of();
    }

    private static boolean isPromise(String text) {
        List<String> words = Text.words(text);
        return words.size() >= FEWEST_WORDS
                && (ORDERS.contains(words.get(0))
                        || isFuture(words) && !SENTENCE_END.matcher(text).find());
    }

    private static boolean isFuture(List<String> words) {
        int will = words.indexOf("will");
        return will > 0
                && will <= LONGEST_SUBJECT
                && !words.get(will + 1 < words.size() ? will + 1 : will).equals("not");
    }
}
