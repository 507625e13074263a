package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.XmlGuard;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.kml.KMLReader;

/** Walks through a KML file; JTS reads each geometry. What lies elsewhere (links, pictures) is named and not followed. */
final class KmlWalk {
    private static final Set<String> GEOMETRIES =
            Set.of("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry");
    private static final Set<String> WORDS = Set.of("name", "description", "address", "phoneNumber");
    private static final Set<String> TIMES = Set.of("when", "begin", "end");
    private static final String PLACEMARK = "Placemark";

    private final Opening opening;
    private final ShapeCollector collector;
    private final KMLReader reader = new KMLReader(FeatureLayers.GEOMETRIES);
    private final XMLOutputFactory writers = XMLOutputFactory.newDefaultFactory();
    private final Deque<String> path = new ArrayDeque<>();
    private final PackedAttributes attributes = new PackedAttributes();
    private final List<String> geometries = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private String label = "";
    private String data = "";

    KmlWalk(Opening opening, ShapeCollector collector) {
        this.opening = opening;
        this.collector = collector;
    }

    /** Where the attributes of the features are read from afterwards. */
    AttributeSource attributes() {
        return attributes.source();
    }

    /** The name of the document. */
    Optional<String> title() {
        return title;
    }

    void all(InputStream kml) throws IOException {
        path.clear();
        try {
            XMLStreamReader xml = XmlGuard.reader(kml);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && path.pop().equals(PLACEMARK)) {
                    addPlacemark();
                }
            }
        } catch (XMLStreamException broken) {
            addPlacemark();
            if (broken.getNestedException() instanceof KmzArchive.SwollenException swollen) {
                throw swollen;
            }
            if (collector.size() == 0) {
                throw new IOException(broken);
            }
            opening.warn(opening.fileName() + " is cut off or damaged; what stands before the break is shown.");
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (GEOMETRIES.contains(name)) {
            geometries.add(copy(xml));
            if (!path.contains(PLACEMARK)) {
                addPlacemark();
            }
            return;
        }
        if (name.equals("name") && "Document".equals(path.peek())) {
            String text = xml.getElementText().strip();
            title = title.or(() -> Optional.of(text).filter(any -> !any.isEmpty()));
            return;
        }
        boolean words = WORDS.contains(name) && PLACEMARK.equals(path.peek());
        if (words || TIMES.contains(name) && path.contains(PLACEMARK)) {
            attribute(name, xml);
            return;
        } else if (name.equals("SimpleData")) {
            attribute(String.valueOf(xml.getAttributeValue(null, "name")), xml);
            return;
        } else if (name.equals("Data")) {
            data = String.valueOf(xml.getAttributeValue(null, "name"));
        } else if (name.equals("value") && "Data".equals(path.peek())) {
            attribute(data, xml);
            return;
        }
        if (name.equals("href") && path.contains("NetworkLink")) {
            if (xml.getElementText().contains("://")) {
                opening.warn("The file points to data elsewhere, which are not fetched.");
            }
            return;
        }
        switch (name) {
            case "GroundOverlay", "PhotoOverlay" -> opening.warn("The pictures in the file are not shown.");
            case "Track" -> opening.warn("The tracks with times (gx:Track) in the file are not shown.");
            case "Model" -> opening.warn("The 3D models in the file are not shown.");
            default -> {}
        }
        path.push(name);
    }

    /** An attribute of a placemark; afterwards the reader stands on its end. */
    private void attribute(String attribute, XMLStreamReader xml) throws XMLStreamException {
        String text = text(xml).strip();
        collector.addAttribute(attribute);
        attributes.add(attribute, attribute.equals("description") ? withoutTags(text) : text);
        if (collector.namedBy().filter(attribute::equals).isPresent()) {
            label = text;
        }
    }

    /** What stands in an element, whatever other elements are in it: some programs write pages into it as they are. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    /** Descriptions are pages as a rule; what they say is kept. */
    private static String withoutTags(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** Adds the geometries of a placemark once all is known that stands beside them. */
    private void addPlacemark() {
        long row = attributes.endRow();
        for (String kml : geometries) {
            try {
                collector.add(reader.read(kml), label, row);
            } catch (ParseException | RuntimeException odd) {
                collector.addUnreadable();
            }
        }
        geometries.clear();
        label = "";
    }

    /** The element that the reader stands on, as text without prefixes; afterwards the reader stands on its end. */
    private String copy(XMLStreamReader xml) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter copy = writers.createXMLStreamWriter(text);
        copy.writeStartElement(xml.getLocalName());
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    copy.writeStartElement(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    copy.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> copy.writeCharacters(xml.getText());
                default -> {}
            }
        }
        copy.close();
        return text.toString();
    }
}
