package press.postmortem.generator.document;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;

class DocumentCasesTest {
    @TestFactory
    Stream<DynamicNode> a_text_becomes_a_document_with_places() {
        return CaseFile.tests("document", input -> Dump.of(DocumentParser.parse(new SourceFile("report.md", input))));
    }
}
