package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import press.postmortem.generator.document.text.MeteredText;

/** Reads the containers that {@link ContainerOpening} knows. */
final class ContainerParser extends AbstractBlockParser {
    private static final int INDENT = 4;
    private static final int UNREMARKABLE_DEPTH = 16;

    private final ContainerOpening opening;
    private final ContainerBlock block;
    private boolean ended;

    private ContainerParser(ContainerOpening opening, ContainerBlock block) {
        this.opening = opening;
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser child, Block childBlock) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (ended) {
            return BlockContinue.none();
        }
        if (opening.isIndented()) {
            return continueIndented(state);
        }
        if (closesHere(state)) {
            ended = true;
            return BlockContinue.atIndex(state.getLine().length());
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    private static BlockContinue continueIndented(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /** A closing line ends the innermost container that it can end, and none from within a code block. */
    private boolean closesHere(ParserState state) {
        if (state.isBlank() || state.getIndent() >= INDENT) {
            return false;
        }
        String line = line(state);
        if (!opening.isClosedBy(line)) {
            return false;
        }
        List<BlockParser> open = state.getActiveBlockParsers();
        return open.subList(open.indexOf(this) + 1, open.size()).stream()
                .noneMatch(inner -> inner.getBlock() instanceof FencedCodeBlock
                        || inner.getBlock() instanceof HtmlBlock
                        || inner instanceof ContainerParser container && container.opening.isClosedBy(line));
    }

    private static String line(ParserState state) {
        return state.getLine()
                .subSequence(state.getNextNonSpaceIndex())
                .toString()
                .stripTrailing();
    }

    /** What the library wants to know of the parser. */
    static final class Factory extends IndependentFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            chargeForDepth(state);
            if (state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            int start = state.getNextNonSpaceIndex();
            if (!ContainerOpening.mayStart(state.getLine().charAt(start))) {
                return BlockStart.none();
            }
            return ContainerOpening.of(line(state))
                    .map(opening -> start(state, start, opening))
                    .orElseGet(BlockStart::none);
        }

        /** The library goes through all open blocks again and again, which no reading of characters shows. */
        private static void chargeForDepth(ParserState state) {
            if (state.getLine().getBase() instanceof MeteredText text) {
                long open = state.getActiveBlockParsers().size();
                text.charge(open + open * open / UNREMARKABLE_DEPTH);
            }
        }

        private static BlockStart start(ParserState state, int start, ContainerOpening opening) {
            var line = state.getLine();
            var title = line.subSequence(start + opening.titleStart(), start + opening.titleEnd());
            var block =
                    new ContainerBlock(opening.kind(), line.subSequence(start).trimEnd(), title);
            return BlockStart.of(new ContainerParser(opening, block)).atIndex(line.length());
        }
    }
}
