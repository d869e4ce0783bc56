package press.postmortem.generator.document.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.Findings;

/**
 * What the converters of one text share.
 *
 * @param text what was parsed
 * @param shift where it starts in its source
 */
record MarkdownContext(
        String text, int shift, Ids ids, Footnotes footnotes, Limits limits, Findings findings, Comments comments) {
    int offset(BasedSequence chars) {
        return chars.getStartOffset() + shift;
    }

    /** Where a node's first visible character stands in the source. */
    int start(Node node) {
        int visible = node.getStartOffset();
        while (visible < node.getEndOffset() && Character.isWhitespace(text.charAt(visible))) {
            visible++;
        }
        return shift + (visible < node.getEndOffset() ? visible : node.getStartOffset());
    }

    /** What the author wrote there, to the letter. */
    String source(Node node) {
        return Characters.presentable(text.substring(node.getStartOffset(), node.getEndOffset()));
    }

    /** Where the text ends in the source. */
    int end() {
        return shift + text.length();
    }
}
