package press.postmortem.generator.document.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.Characters;

/** The footnotes of one document, numbered as the body refers to them. */
final class Footnotes {
    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Integer> references = new HashMap<>();
    private final List<Defined> defined = new ArrayList<>();
    private int lastNumber;

    private record Defined(FootnoteBlock block, List<Block> content, int offset) {}

    Footnotes copy() {
        Footnotes copy = new Footnotes();
        copy.numbers.putAll(numbers);
        copy.references.putAll(references);
        copy.defined.addAll(defined);
        copy.lastNumber = lastNumber;
        return copy;
    }

    void define(FootnoteBlock block, List<Block> content, int offset) {
        defined.add(new Defined(block, content, offset));
    }

    Inline.FootnoteReference refer(FootnoteBlock block, int offset) {
        int number = numbers.computeIfAbsent(block, unknown -> ++lastNumber);
        int occurrence = references.merge(number, 1, Integer::sum);
        return new Inline.FootnoteReference(label(block), number, occurrence, offset);
    }

    /** Those that the body refers to, by number; then the others, in the author's order. */
    List<Document.Footnote> all() {
        defined.forEach(each -> numbers.computeIfAbsent(each.block(), unknown -> ++lastNumber));
        return defined.stream()
                .map(this::footnote)
                .sorted(Comparator.comparingInt(Document.Footnote::number))
                .toList();
    }

    private Document.Footnote footnote(Defined each) {
        int number = numbers.get(each.block());
        int count = references.getOrDefault(number, 0);
        return new Document.Footnote(label(each.block()), number, count, each.content(), each.offset());
    }

    private static String label(FootnoteBlock block) {
        return Characters.presentable(block.getText().toString());
    }
}
