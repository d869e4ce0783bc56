package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Milestone;

/** A list of labels, each with a date and time after it: {@code First detected: 2023-07-21 08:15}. */
final class LabelledTimes implements EventShape {
    private static final int LONGEST_LABEL_WORDS = 5;
    private static final Set<String> STARTS = Set.of("started", "start", "began");
    private static final Set<String> UNKNOWN = Set.of("unknown", "pending", "tbd", "tba", "ongoing", "none");

    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        List<Block.Item> items = siblings.get(at).items();
        List<Part> parts = new ArrayList<>();
        int read = 0;
        for (Block.Item item : items) {
            Optional<Happening> happening = happening(item, grammar);
            read += happening.isPresent() ? 1 : 0;
            parts.add(happening
                    .<Part>map(Part.Happened::new)
                    .orElseGet(
                            () -> new Part.Loose(List.of(new Block.BulletList(List.of(item), true, item.offset())))));
        }
        if (parts.stream().anyMatch(LabelledTimes::isKeyMoment)) {
            parts.replaceAll(LabelledTimes::withStart);
        }
        long unknown = items.stream().filter(LabelledTimes::saysNothingYet).count();
        return read * 2L > items.size() - unknown ? Found.of(parts) : Optional.empty();
    }

    private static boolean isKeyMoment(Part part) {
        return part instanceof Part.Happened happened
                && happened.happening().milestone().isPresent();
    }

    /** {@code Started} beside key moments is when the incident did. */
    private static Part withStart(Part part) {
        return part instanceof Part.Happened happened
                        && STARTS.contains(Text.normalise(
                                Inline.plainText(happened.happening().text())))
                ? new Part.Happened(happened.happening().is(Optional.of(Milestone.STARTED)))
                : part;
    }

    /** A label behind which no time stands yet, or ever will: {@code New lock: pending}. */
    private static boolean saysNothingYet(Block.Item item) {
        String text = item.lead().map(Inline::plainText).orElse("");
        int colon = text.indexOf(':');
        return colon > 0 && Text.words(text.substring(colon)).stream().limit(1).anyMatch(UNKNOWN::contains);
    }

    private static Optional<Happening> happening(Block.Item item, TimeGrammar grammar) {
        return item.lead().flatMap(text -> labelled(text, item.below(), item.offset(), grammar));
    }

    private static Optional<Happening> labelled(List<Inline> text, List<Block> below, int offset, TimeGrammar grammar) {
        String plain = Inline.plainText(text);
        Optional<TimePhrase> time = timeAfterLabel(plain, grammar);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        String label = plain.substring(0, time.get().begin());
        List<Inline> said = new ArrayList<>(Inlines.strip(Inlines.slice(text, 0, labelEnd(label))));
        List<Inline> rest = TimeLead.rest(text, plain, time.get().end()).stream()
                .filter(piece -> !said.contains(piece))
                .toList();
        if (!rest.isEmpty()) {
            said.add(new Inline.Text(" ", Inlines.offset(rest)));
            said.addAll(rest);
        }
        Happening read = Happening.of(time.get(), said, below, offset);
        Optional<Milestone> named = MilestoneWords.named(label);
        return Optional.of(named.isPresent() ? read.is(named) : read);
    }

    /** A date with a time that follows the first few words, or a time of day after a colon. */
    private static Optional<TimePhrase> timeAfterLabel(String plain, TimeGrammar grammar) {
        Optional<TimePhrase> dated = grammar.firstDate(plain).filter(time -> isLabel(plain, time));
        if (dated.isPresent()) {
            return dated;
        }
        int colon = plain.indexOf(':');
        return colon < 0 || colon + 1 >= plain.length() || !Text.isBlank(plain.charAt(colon + 1))
                ? Optional.empty()
                : grammar.leading(plain.substring(colon + 1))
                        .map(time -> time.after(colon + 1))
                        .filter(time -> isLabel(plain, time));
    }

    private static boolean isLabel(String plain, TimePhrase time) {
        int words = Text.words(plain.substring(0, time.begin())).size();
        boolean key = MilestoneWords.named(plain.substring(0, time.begin())).isPresent();
        return words > 0 && words <= LONGEST_LABEL_WORDS && (time.hasClock() || key);
    }

    /** Where a label ends without what parts it from its time. */
    private static int labelEnd(String label) {
        int end = label.length();
        while (end > 0
                && (Text.isBlank(label.charAt(end - 1)) || ":-\u2013\u2014(@".indexOf(label.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
