package org.basewatch.map.geotools.vector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import mil.nga.sf.geojson.GeoJsonObject;
import mil.nga.sf.geojson.Geometry;
import mil.nga.sf.wkb.GeometryWriter;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.StampedFile;
import org.basewatch.map.geotools.UserLayerFormat;
import org.geotools.api.referencing.FactoryException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * GeoJSON (RFC 7946), and the older kind that names a coordinate system. Read feature by feature: Jackson walks, NGA's library
 * makes the geometries.
 */
public final class GeoJsonFormat implements UserLayerFormat {
    @Override
    public String name() {
        return "GeoJSON";
    }

    @Override
    public List<String> endings() {
        return List.of(".geojson", ".json", ".geojsonl");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        // made here and not with the format, which the window asks for its endings: this loads a thousand classes
        ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .build());
        Optional<SourceCrs> chosen = opening.chosenCrs();
        SourceCrs crs = chosen.isPresent() ? chosen.get() : ownCrs(opening, mapper);
        var source = new GeoJsonAttributes(mapper, StampedFile.of(opening.file()));
        var walk = new Walk(opening, new ShapeCollector(opening, crs));
        try (InputStream bytes = FeatureLayers.watched(opening);
                JsonParser parser = mapper.createParser(bytes)) {
            walk.all(parser);
        }
        return FeatureLayers.single(opening, walk.collector, source, walk.title.orElse(opening.baseName()), name());
    }

    /** The system named by the member "crs", which may stand before or after the features. */
    private static SourceCrs ownCrs(Opening opening, ObjectMapper mapper) throws UnusableLayerException, IOException {
        try (InputStream bytes = FeatureLayers.watched(opening);
                JsonParser parser = mapper.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnusableLayerException(opening.fileName() + " is JSON, but not GeoJSON.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                parser.nextToken();
                if (member.equals("crs")) {
                    JsonNode crs = parser.readValueAsTree();
                    return crsNamed(crs.path("properties").path("name").asText("CRS84"), opening);
                }
                parser.skipChildren();
            }
        }
        return SourceCrs.degrees();
    }

    private static SourceCrs crsNamed(String name, Opening opening) throws UnusableLayerException {
        try {
            return name.endsWith("CRS84") ? SourceCrs.degrees() : SourceCrs.ofCode(name);
        } catch (FactoryException unknown) {
            throw UnusableLayerException.ofCrs(
                    opening.fileName() + " uses the coordinate system " + name
                            + ", which is not known here; open it again and name one, for example EPSG:32637.",
                    unknown);
        }
    }

    /** The walk through one file. */
    private static final class Walk {
        private final Opening opening;
        private final ShapeCollector collector;
        private final WKBReader wkb = new WKBReader(FeatureLayers.GEOMETRIES);
        private Optional<String> title = Optional.empty();
        private Optional<org.locationtech.jts.geom.Geometry> pending = Optional.empty();
        private String label = "";

        Walk(Opening opening, ShapeCollector collector) {
            this.opening = opening;
            this.collector = collector;
        }

        void all(JsonParser parser) throws IOException, UnusableLayerException {
            try {
                while (parser.nextToken() != null) {
                    object(parser, true);
                }
            } catch (EOFException | com.fasterxml.jackson.core.JsonParseException broken) {
                if (collector.size() == 0) {
                    throw broken;
                }
                opening.warn(opening.fileName() + " is cut off or damaged; what stands before the break is shown.");
            }
        }

        /** A collection, a feature, or (at the top, with its members in any order) a bare geometry. */
        private void object(JsonParser parser, boolean top) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            // unknown (-1) where the file is not written in UTF-8
            long place = parser.currentTokenLocation().getByteOffset();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                if (member.equals("features") && value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        object(parser, false);
                    }
                } else if (member.equals("geometry") && value == JsonToken.START_OBJECT) {
                    geometry(parser);
                } else if (member.equals("properties") && value == JsonToken.START_OBJECT) {
                    properties(parser);
                } else if (top && member.equals("name") && value == JsonToken.VALUE_STRING) {
                    title = Optional.of(parser.getText()).filter(text -> !text.isBlank());
                } else {
                    parser.skipChildren();
                }
            }
            // the geometry may stand before the properties or after them
            pending.ifPresent(geometry -> collector.add(geometry, label, place));
            pending = Optional.empty();
            label = "";
        }

        private void properties(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String attribute = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isScalarValue()) {
                    collector.addAttribute(attribute);
                    if (collector.namedBy().filter(attribute::equals).isPresent() && value != JsonToken.VALUE_NULL) {
                        label = parser.getText();
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void geometry(JsonParser parser) throws IOException {
            int depth = parser.getParsingContext().getNestingDepth();
            try {
                GeoJsonObject read = parser.readValueAs(GeoJsonObject.class);
                pending = Optional.of(wkb.read(GeometryWriter.writeGeometry(((Geometry) read).getGeometry())));
            } catch (com.fasterxml.jackson.core.JsonParseException | EOFException broken) {
                throw broken;
            } catch (IOException | RuntimeException | ParseException odd) {
                collector.addUnreadable();
                while (parser.getParsingContext().getNestingDepth() >= depth && parser.nextToken() != null) {
                    // walks to the end of the geometry that could not be read
                }
            }
        }
    }
}
