package press.postmortem.generator.notation;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, one element a line; well-formed whatever text goes in. */
public final class XmlDocument {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private XmlDocument() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** A document in UTF-8. */
    public static XmlDocument create() {
        return created(xml -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** A page whose every element is closed, so that it can be written as XML. */
    public static XmlDocument html() {
        return created(xml -> xml.writeDTD("<!DOCTYPE html>"));
    }

    /** Elements that stand in a page: a drawing. */
    public static XmlDocument fragment() {
        return created(xml -> {});
    }

    private static XmlDocument created(Step prolog) {
        try {
            XmlDocument document = new XmlDocument();
            prolog.run(document.xml);
            return document;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values in turn */
    public XmlDocument open(String name, String... attributes) {
        newLine();
        run(writer -> writer.writeStartElement(name));
        attributes(attributes);
        depth++;
        return this;
    }

    public XmlDocument close() {
        depth--;
        newLine();
        run(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element that holds text alone. */
    public XmlDocument leaf(String name, String text, String... attributes) {
        newLine();
        run(writer -> writer.writeStartElement(name));
        attributes(attributes);
        run(writer -> writer.writeCharacters(permitted(text)));
        run(XMLStreamWriter::writeEndElement);
        return this;
    }

    public XmlDocument empty(String name, String... attributes) {
        newLine();
        run(writer -> writer.writeEmptyElement(name));
        attributes(attributes);
        return this;
    }

    @Override
    public String toString() {
        run(XMLStreamWriter::flush);
        return out + "\n";
    }

    /** Puts U+FFFD in the place of what XML 1.0 can't hold, even escaped (production 2, {@code Char}). */
    public static String permitted(String text) {
        StringBuilder replaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isPermitted(text.charAt(i)) && !isOfPair(text, i)) {
                replaced = replaced == null ? new StringBuilder(text) : replaced;
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced == null ? text : replaced.toString();
    }

    private static boolean isPermitted(char c) {
        return c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether a place holds one of the two halves of a character beyond U+FFFF. */
    static boolean isOfPair(String text, int at) {
        boolean first = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        return first || at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = permitted(attributes[i + 1]);
            run(writer -> writer.writeAttribute(name, value));
        }
    }

    private void newLine() {
        run(writer -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private void run(Step step) {
        try {
            step.run(xml);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run(XMLStreamWriter writer) throws XMLStreamException;
    }
}
