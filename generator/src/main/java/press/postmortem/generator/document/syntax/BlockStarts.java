package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;

/**
 * The library's own kinds of blocks in the library's order, each asked only for lines that begin with one of its signs: the
 * library asks all of them for every line, and most look through it with a pattern.
 */
final class BlockStarts extends IndependentFactory {
    private final MadeOnce<DataHolder, BlockParserFactory> starts = new MadeOnce<>(Start::new);

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return starts.get(options);
    }

    private record Kind(String signs, BlockParserFactory library) {
        static Kind of(String signs, CustomBlockParserFactory library, DataHolder options) {
            return new Kind(signs, library.apply(options));
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        private final List<Kind> kinds;

        Start(DataHolder options) {
            super(options);
            kinds = List.of(
                    Kind.of(">", new BlockQuoteParser.Factory(), options),
                    new Kind("#=-", new HeadingStart(options)),
                    Kind.of("`~", new FencedCodeBlockParser.Factory(), options),
                    Kind.of("<", new HtmlBlockParser.Factory(), options),
                    Kind.of("*-_", new ThematicBreakParser.Factory(), options),
                    Kind.of("*+-0123456789", new ListBlockParser.Factory(), options));
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            char sign = state.getLine().charAt(state.getNextNonSpaceIndex());
            for (Kind kind : kinds) {
                BlockStart start =
                        kind.signs().indexOf(sign) >= 0 ? kind.library().tryStart(state, matched) : null;
                if (start != null) {
                    return start;
                }
            }
            return BlockStart.none();
        }
    }
}
