package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The library's headings, asked only for lines that may be one: for every line of a paragraph or a table, the library first
 * puts together all lines before it.
 */
final class HeadingStart extends AbstractBlockParserFactory {
    private final BlockParserFactory library;

    HeadingStart(DataHolder options) {
        super(options);
        library = new HeadingParser.Factory().apply(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return mayBeHeading(state.getLine(), state.getNextNonSpaceIndex())
                ? library.tryStart(state, matched)
                : BlockStart.none();
    }

    private static boolean mayBeHeading(BasedSequence line, int start) {
        char first = line.charAt(start);
        return first == '#' || (first == '=' || first == '-') && isUnderline(line, start, first);
    }

    private static boolean isUnderline(BasedSequence line, int start, char character) {
        int end = start;
        while (end < line.length() && line.charAt(end) == character) {
            end++;
        }
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end == line.length();
    }
}
