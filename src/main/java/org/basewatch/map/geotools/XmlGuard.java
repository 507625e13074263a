package org.basewatch.map.geotools;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.basewatch.map.UnusableLayerException;

/** Looks at the head of an XML file before any library reads it, and makes readers that follow nothing to the outside. */
public final class XmlGuard {
    private XmlGuard() {}

    /**
     * The outermost element of a file.
     *
     * @param name its name without prefix
     * @param attributes its attributes by name without prefix
     */
    public record Root(String name, Map<String, String> attributes) {}

    /**
     * Reads up to the outermost element.
     *
     * @throws UnusableLayerException if the file has a document type, by which it could define entities, pull other files in,
     *     or swell without end; no file of these formats needs one
     * @throws IOException if it is not XML
     */
    public static Root check(InputStream xml, String fileName) throws UnusableLayerException, IOException {
        try {
            XMLStreamReader reader = reader(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnusableLayerException(
                            fileName
                                    + " defines its own XML entities, which can pull in other files; it is not opened for safety.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return root(reader);
                }
            }
        } catch (XMLStreamException notXml) {
            throw new IOException(notXml);
        }
        throw new IOException("no element in " + fileName);
    }

    private static Root root(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Root(reader.getLocalName(), attributes);
    }

    /** A reader of the JDK that knows no document types and no entities but XML's own five. */
    public static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory.createXMLStreamReader(xml);
    }
}
