package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A table may begin right below a line of text, as in {@code Timeline:} and then {@code | Time | Event |}: its first line ends
 * the paragraph above it. The library takes such a table for text.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown, tables</a>
 */
final class TableStart extends IndependentFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Start(options);
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            List<BasedSequence> paragraph = matched.getParagraphLines();
            boolean starts = paragraph != null
                    && line.indexOf('|') >= 0
                    && isRule(line.getBaseSequence(), line.getEndOffset())
                    && !isTable(paragraph);
            return starts ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex()) : BlockStart.none();
        }

        private static boolean isTable(List<BasedSequence> paragraph) {
            return paragraph.size() > 1 && isRule(paragraph.get(1), 0);
        }

        /** Whether the line behind an index, without the marks of quotes, is made of dashes, colons and pipes. */
        private static boolean isRule(CharSequence text, int index) {
            boolean dash = false;
            boolean pipe = false;
            int i = index < text.length() && text.charAt(index) == '\n' ? index + 1 : index;
            while (i < text.length() && " \t>".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            for (; i < text.length() && text.charAt(i) != '\n'; i++) {
                char c = text.charAt(i);
                if ("-:| \t".indexOf(c) < 0) {
                    return false;
                }
                dash |= c == '-';
                pipe |= c == '|';
            }
            return dash && pipe;
        }
    }
}
