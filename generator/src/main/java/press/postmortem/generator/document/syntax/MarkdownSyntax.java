package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import press.postmortem.generator.document.text.MeteredText;

/**
 * Which Markdown is read: CommonMark with the tables, task lists, strikethrough and bare addresses of GitHub, footnotes,
 * definition lists, and the containers of {@link ContainerParser}.
 */
public final class MarkdownSyntax {
    private static final Parser PARSER = parser();

    private MarkdownSyntax() {}

    public static Document parse(MeteredText text) {
        return PARSER.parse(BasedSequence.of(text));
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        new TableParagraphs.Extension(),
                        TaskListExtension.create(),
                        StrikethroughExtension.create(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create()));
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(DefinitionExtension.TILDE_MARKER, false);
        options.set(Parser.BLOCK_QUOTE_PARSER, false);
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.PARSE_JEKYLL_MACROS_IN_URLS, true);
        return Parser.builder(options)
                .customBlockParserFactory(new ContainerParser.Factory())
                .customBlockParserFactory(new TagLine.Factory())
                .customBlockParserFactory(new TableStart())
                .customBlockParserFactory(new BlockStarts())
                .customInlineParserFactory(RunningTextParser::new)
                // the library forgets this one where the parser of running text is not its own
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }
}
