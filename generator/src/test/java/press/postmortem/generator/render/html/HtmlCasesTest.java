package press.postmortem.generator.render.html;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.render.words.WordsReader;

/** Markdown in, the HTML of its page out. */
class HtmlCasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("render", HtmlCasesTest::html);
    }

    private static String html(String markdown) {
        Document document =
                DocumentParser.parse(new SourceFile("case.md", markdown)).value();
        HtmlWriter writer = new HtmlWriter(new SmallSite(""), new Outline(2), WordsReader.of("en"));
        return writer.blocks(document.blocks()) + writer.footnotes(document.footnotes());
    }
}
