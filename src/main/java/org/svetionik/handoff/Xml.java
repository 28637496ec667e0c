package org.svetionik.handoff;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, written element by element. */
final class Xml implements AutoCloseable {

    /** What stands within an element. */
    interface Within {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    Xml(OutputStream stream) throws XMLStreamException {
        this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Writes an element with attributes, whose names and values take turns; one of an empty value is left out. */
    void element(String name, Within within, String... namesAndValues) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        attributes(namesAndValues);
        within.write();
        out.writeEndElement();
    }

    /** The same with nothing within. */
    void element(String name, String... namesAndValues) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(name);
        attributes(namesAndValues);
    }

    /** Writes an element that holds a text. */
    void text(String name, String text, String... namesAndValues) throws XMLStreamException {
        element(name, () -> out.writeCharacters(text), namesAndValues);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
