package org.basewatch.map.geotools.raster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.basewatch.map.geotools.XmlGuard;

/**
 * What a file says of its bands beside their pixels, as GDAL writes it: inside a GeoTIFF (tag 42112) or in an {@code .aux.xml} file.
 * Immutable.
 *
 * @param words by band, counted from 0, and by what they say, in small letters
 */
record BandNotes(Map<Integer, Map<String, String>> words) {
    static final BandNotes NONE = new BandNotes(Map.of());

    private static final Map<String, String> ELEMENTS =
            Map.of("Description", "description", "UnitType", "unittype", "Scale", "scale", "Offset", "offset");

    /** The notes inside a GeoTIFF; what is not understood is passed over, as it is nothing but an addition. */
    static BandNotes inside(String xml) {
        try {
            return read(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (XMLStreamException | RuntimeException odd) {
            return NONE;
        }
    }

    /** The notes in a file, whose head was checked; likewise. */
    static BandNotes beside(Path file) {
        try (InputStream xml = Files.newInputStream(file)) {
            return read(xml);
        } catch (IOException | XMLStreamException | RuntimeException odd) {
            return NONE;
        }
    }

    private static BandNotes read(InputStream xml) throws XMLStreamException {
        Map<Integer, Map<String, String>> words = new HashMap<>();
        XMLStreamReader reader = XmlGuard.reader(xml);
        int band = -1;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("PAMRasterBand")) {
                band = -1;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "PAMRasterBand" -> band = Integer.parseInt(reader.getAttributeValue(null, "band")) - 1;
                    case "Item" -> item(reader, words);
                    case "Description", "UnitType", "Scale", "Offset" -> {
                        String what = ELEMENTS.getOrDefault(reader.getLocalName(), "");
                        note(words, band, what, reader.getElementText());
                    }
                    default -> {}
                }
            }
        }
        return new BandNotes(words);
    }

    private static void item(XMLStreamReader reader, Map<Integer, Map<String, String>> words)
            throws XMLStreamException {
        String sample = reader.getAttributeValue(null, "sample");
        String role = reader.getAttributeValue(null, "role");
        if (sample != null && role != null) {
            note(words, Integer.parseInt(sample), role, reader.getElementText());
        }
    }

    private static void note(Map<Integer, Map<String, String>> words, int band, String what, String word) {
        if (band >= 0 && !word.isBlank()) {
            words.computeIfAbsent(band, any -> new HashMap<>()).put(what, word.strip());
        }
    }

    /** These notes, and where they say nothing, others. */
    BandNotes or(BandNotes others) {
        Map<Integer, Map<String, String>> both = new HashMap<>();
        others.words.forEach((band, notes) -> both.put(band, new HashMap<>(notes)));
        words.forEach((band, notes) ->
                both.computeIfAbsent(band, any -> new HashMap<>()).putAll(notes));
        return new BandNotes(both);
    }

    /** What the file calls a band; "" if it does not say. */
    String name(int band) {
        return word(band, "description");
    }

    /** The unit of its values; "" if the file does not say. */
    String unit(int band) {
        return word(band, "unittype");
    }

    /** What a stored value stands for, if the file gives a scale or an offset. */
    OptionalDouble meant(int band, double stored) {
        String scale = word(band, "scale");
        String offset = word(band, "offset");
        if (scale.isEmpty() && offset.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double factor = scale.isEmpty() ? 1 : Double.parseDouble(scale);
            double first = offset.isEmpty() ? 0 : Double.parseDouble(offset);
            return factor == 1 && first == 0 ? OptionalDouble.empty() : OptionalDouble.of(stored * factor + first);
        } catch (NumberFormatException odd) {
            return OptionalDouble.empty();
        }
    }

    private String word(int band, String what) {
        return words.getOrDefault(band, Map.of()).getOrDefault(what, "");
    }
}
