package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.event.Actors;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Stretch;

/** A list, bulleted or numbered, whose items are promises; boxes below a promise are promises of their own. */
final class PromisedItems implements ActionShape {
    private static final int LONGEST_LABEL_WORDS = 5;
    private static final int LONGEST_NAME_WORDS = 2;

    private static final Set<String> UNFINISHED = Set.of("on", "for", "with", "of", "when", "if");
    private static final Set<String> AT_WORK = Set.of("we", "what", "things", "work", "working");

    /** By when, and nothing else: what is promised stands below. */
    private static final Set<String> HORIZONS = Set.of(
            "immediate",
            "short term",
            "shortterm",
            "near term",
            "medium term",
            "mid term",
            "long term",
            "longterm",
            // German
            "sofort",
            "kurzfristig",
            "mittelfristig",
            "langfristig",
            // French
            "court terme",
            "à court terme",
            "à moyen terme",
            "long terme",
            "à long terme",
            // Spanish and Portuguese
            "corto plazo",
            "a corto plazo",
            "medio plazo",
            "largo plazo",
            "a largo plazo",
            "curto prazo",
            "médio prazo",
            "longo prazo");

    private final MarkReader marks;

    PromisedItems(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        Block block = siblings.get(at);
        boolean parted = isPartedFromNext(siblings, at);
        Block last = siblings.get(parted ? at + 1 : at);
        List<Block.Item> items = parted ? joined(block.items(), last) : block.items();
        if (items.isEmpty() || !parted && items.stream().allMatch(PromisedItems::isLabel)) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        List<Block> remarks = new ArrayList<>();
        items.forEach(item -> read(item, group, OptionalInt.empty(), promises, remarks));
        return promises.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        new Stretch(block.offset(), last.offset()), Map.of(), List.of(), told(promises), remarks));
    }

    /**
     * What a list tells of was done where verbs in the past lead nearly all of its items and one of them can be nothing else;
     * what no such verb leads stays as it is.
     */
    private static List<Promise> told(List<Promise> promises) {
        List<String> deeds = promises.stream()
                .map(promise -> Inline.plainText(promise.text()))
                .filter(Tense::mayTellDeed)
                .toList();
        boolean done = deeds.size() * 4 >= promises.size() * 3
                && deeds.stream().anyMatch(text -> Tense.statusOf(text).equals(Optional.of(ActionStatus.DONE)));
        return done ? promises.stream().map(PromisedItems::done).toList() : promises;
    }

    private static Promise done(Promise promise) {
        boolean told = promise.status() == ActionStatus.UNKNOWN && Tense.mayTellDeed(Inline.plainText(promise.text()));
        return told ? promise.withStatus(ActionStatus.DONE) : promise;
    }

    /**
     * Whether the bullets behind a numbered item are its own, though nobody indented them: the numbers go on behind them, or
     * went on before the item, or the item announces them with a colon.
     */
    private static boolean isPartedFromNext(List<Block> siblings, int at) {
        if (!(siblings.get(at) instanceof Block.OrderedList list)
                || at + 1 == siblings.size()
                || !(siblings.get(at + 1) instanceof Block.BulletList)) {
            return false;
        }
        Block.Item item = list.items().get(list.items().size() - 1);
        return goesOn(siblings, at)
                || at > 1 && siblings.get(at - 1) instanceof Block.BulletList && goesOn(siblings, at - 2)
                || item.content().size() == 1 && leadOf(item).strip().endsWith(":");
    }

    /** Whether the block after the next one goes on with the numbers of a list. */
    private static boolean goesOn(List<Block> siblings, int at) {
        return siblings.get(at) instanceof Block.OrderedList list
                && at + 2 < siblings.size()
                && siblings.get(at + 2) instanceof Block.OrderedList next
                && next.start() == list.start() + list.items().size();
    }

    private static List<Block.Item> joined(List<Block.Item> items, Block below) {
        List<Block.Item> joined = new ArrayList<>(items);
        Block.Item last = joined.remove(joined.size() - 1);
        List<Block> content = new ArrayList<>(last.content());
        content.add(below);
        joined.add(new Block.Item(last.box(), content, last.offset()));
        return joined;
    }

    private static String leadOf(Block.Item item) {
        return item.lead().map(Inline::plainText).orElse("");
    }

    /**
     * An item that only names what the list below it is about: {@code **Nova**}, {@code On the vendor's side:},
     * {@code Short term}.
     */
    static boolean isLabel(Block.Item item) {
        if (item.box() != Block.Box.NONE || item.content().size() < 2) {
            return false;
        }
        boolean nested =
                item.content().stream().skip(1).anyMatch(child -> !child.items().isEmpty() && !Particulars.are(child));
        return nested
                && item.lead()
                        .filter(lead -> isLabel(lead)
                                || isAboveBoxes(lead, item.content().get(1)))
                        .isPresent();
    }

    /** Whether a word or two stand above boxes without one: {@code Harbour office}. */
    private static boolean isAboveBoxes(List<Inline> lead, Block below) {
        List<Block.Item> items = below.items();
        int words = Text.words(Inline.plainText(lead)).size();
        return words > 0
                && words <= LONGEST_NAME_WORDS
                && !items.isEmpty()
                && items.stream().allMatch(item -> item.box() != Block.Box.NONE);
    }

    private static boolean isLabel(List<Inline> lead) {
        String text = Inline.plainText(lead).strip();
        boolean marked = text.endsWith(":")
                || Inlines.isAllStrong(lead)
                || Actors.handleEnd(text, 0) == text.length()
                || HORIZONS.contains(Text.normalise(Text.withoutBrackets(text)));
        return marked && Text.words(text).size() <= LONGEST_LABEL_WORDS && !isUnfinished(text);
    }

    /** A sentence that the list below it ends, as in {@code Add alarms for:}, but not {@code What we work on:}. */
    private static boolean isUnfinished(String text) {
        List<String> words = Text.words(text);
        return text.endsWith(":")
                && words.size() > 1
                && UNFINISHED.contains(words.get(words.size() - 1))
                && words.stream().noneMatch(AT_WORK::contains);
    }

    private void read(Block.Item item, Group group, OptionalInt parent, List<Promise> promises, List<Block> remarks) {
        List<Inline> lead = item.lead().orElse(List.of());
        String plain = Inline.plainText(lead);
        if (lead.isEmpty() || ActionWords.isNothing(plain) && !holdsTicket(lead)) {
            remarks.add(asList(item));
            return;
        }
        List<Block> below = item.below();
        if (isLabel(item)) {
            remarks.add(item.content().get(0));
            Group named = group.below(plain);
            below.forEach(block -> readAll(block, named, parent, promises, remarks));
            return;
        }
        List<Block> detail = below.stream().filter(block -> !holdsBoxes(block)).toList();
        Marks read = marks(lead, item.box());
        promises.add(Promise.of(boxed(read.or(marks.below(detail)), item.box()), group, detail, item.offset())
                .below(parent));
        below.stream()
                .filter(PromisedItems::holdsBoxes)
                .forEach(block -> readAll(block, group, OptionalInt.of(item.offset()), promises, remarks));
    }

    /** What a box or a word says is open tells its owner and day as {@link MarkReader#readOpen} knows them. */
    private Marks marks(List<Inline> lead, Block.Box box) {
        if (box == Block.Box.EMPTY) {
            return marks.readOpen(lead);
        }
        Marks read = marks.read(lead);
        boolean open = box == Block.Box.NONE
                && read.status().filter(ActionStatus::isOpen).isPresent();
        return open ? marks.readOpen(lead) : read;
    }

    private void readAll(Block block, Group group, OptionalInt parent, List<Promise> promises, List<Block> remarks) {
        List<Block.Item> items = block.items();
        if (items.isEmpty()) {
            remarks.add(block);
        }
        items.forEach(item -> read(item, group, parent, promises, remarks));
    }

    /** A box says whether it is done, where no word says more. */
    static Marks boxed(Marks marks, Block.Box box) {
        if (box == Block.Box.TICKED) {
            return marks.withStatus(Optional.of(ActionStatus.DONE));
        }
        boolean done =
                marks.status().filter(status -> status == ActionStatus.DONE).isPresent();
        return box == Block.Box.EMPTY && (marks.status().isEmpty() || done)
                ? marks.withStatus(Optional.of(ActionStatus.OPEN))
                : marks;
    }

    private static boolean holdsBoxes(Block block) {
        return block.items().stream()
                .anyMatch(item ->
                        item.box() != Block.Box.NONE || item.content().stream().anyMatch(PromisedItems::holdsBoxes));
    }

    private static boolean holdsTicket(List<Inline> lead) {
        return lead.stream().anyMatch(inline -> inline instanceof Inline.Link);
    }

    private static Block asList(Block.Item item) {
        return new Block.BulletList(List.of(item), true, item.offset());
    }
}
