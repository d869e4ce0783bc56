package press.postmortem.generator.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlDocumentTest {
    @Test
    void each_element_has_a_line() {
        XmlDocument xml = XmlDocument.create().open("tides", "at", "pier");
        xml.leaf("tide", "high").empty("gauge", "mended", "no").close();
        assertThat(xml).hasToString("""
                <?xml version="1.0" encoding="UTF-8"?>
                <tides at="pier">
                  <tide>high</tide>
                  <gauge mended="no"/>
                </tides>
                """);
    }

    @Test
    void what_is_no_markup_is_read_again_as_it_was_written() throws Exception {
        String hostile = "</a> <!-- ]]> &amp; \"'=\uD83C\uDF0A\u4F60\u007F";
        XmlDocument xml = XmlDocument.create().open("a", "value", hostile);
        Element read = read(xml.leaf("b", hostile).close());
        assertThat(read.getAttribute("value")).isEqualTo(hostile);
        assertThat(read.getTextContent().strip()).isEqualTo(hostile);
    }

    @Test
    void what_no_document_can_hold_is_replaced() throws Exception {
        assertThat(read(XmlDocument.create().leaf("a", "one\u0000two\uD83Cthree\uFFFF"))
                        .getTextContent())
                .isEqualTo("one\uFFFDtwo\uFFFDthree\uFFFD");
    }

    private static Element read(XmlDocument xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.toString())))
                .getDocumentElement();
    }
}
