package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/** The library's tables; it compiles a pattern for them with every document, and here once. */
final class TableParagraphs implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory library = TableParagraphPreProcessor.Factory();
    private final MadeOnce<ParserState, ParagraphPreProcessor> reader = new MadeOnce<>(library);

    /** What the library wants to be told of them. */
    static final class Extension implements Parser.ParserExtension {
        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.paragraphPreProcessorFactory(new TableParagraphs());
        }
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return reader.get(state);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return library.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return library.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return library.affectsGlobalScope();
    }
}
