package press.postmortem.generator.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.stream.IntStream;

/**
 * A piece of HTML as the author wrote it, without the marks of the quotes and lists it stands in.
 *
 * @param offsets where each character stands in the source
 */
record HtmlText(String text, int[] offsets) {
    static HtmlText of(BasedSequence chars, MarkdownContext context) {
        int start = context.offset(chars);
        boolean contiguous = chars.getEndOffset() - chars.getStartOffset() == chars.length();
        int[] offsets = IntStream.range(0, chars.length())
                .map(i -> contiguous ? start + i : chars.getIndexOffset(i) + context.shift())
                .toArray();
        return new HtmlText(chars.toString(), offsets);
    }

    int offset() {
        return offsets.length == 0 ? 0 : offsets[0];
    }
}
