package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.postmortem.generator.document.text.ForeignTag;

/** A line that holds a {@link ForeignTag} and nothing else, unless the tag is part of the text. */
public final class TagLine extends Block {
    private final ForeignTag tag;

    private TagLine(BasedSequence chars, ForeignTag tag) {
        super(chars);
        this.tag = tag;
    }

    public ForeignTag tag() {
        return tag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** What the library wants to know of the parser. */
    static final class Factory extends IndependentFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        private static final int CODE_INDENT = 4;

        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine();
            if (state.getIndent() >= CODE_INDENT || line.charAt(start) != '{') {
                return BlockStart.none();
            }
            BasedSequence chars = line.subSequence(start).trimEnd();
            return ForeignTag.ofLine(chars.toString())
                    .filter(tag -> tag.time().isEmpty())
                    .map(tag -> BlockStart.of(new LineParser(new TagLine(chars, tag)))
                            .atIndex(line.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    private static final class LineParser extends AbstractBlockParser {
        private final TagLine line;

        LineParser(TagLine line) {
            this.line = line;
        }

        @Override
        public Block getBlock() {
            return line;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
