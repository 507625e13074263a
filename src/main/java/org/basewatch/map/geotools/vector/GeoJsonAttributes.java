package org.basewatch.map.geotools.vector;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.geotools.StampedFile;

/** The properties of GeoJSON features; the place of a feature is the byte at which it begins. Any thread. */
final class GeoJsonAttributes implements AttributeSource {
    private final ObjectMapper mapper;
    private final StampedFile stamp;

    GeoJsonAttributes(ObjectMapper mapper, StampedFile stamp) {
        this.mapper = mapper;
        this.stamp = stamp;
    }

    @Override
    public List<FeatureAttribute> at(long place) throws IOException {
        stamp.check();
        List<FeatureAttribute> attributes = new ArrayList<>();
        try (FileChannel file = FileChannel.open(stamp.file());
                InputStream bytes = Channels.newInputStream(file.position(place));
                JsonParser parser = mapper.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no feature begins at byte " + place);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                if (member.equals("properties") && value == JsonToken.START_OBJECT) {
                    properties(parser, attributes);
                } else if (member.equals("id") && value.isScalarValue()) {
                    attributes.add(0, new FeatureAttribute("id", words(parser)));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return attributes;
    }

    private static void properties(JsonParser parser, List<FeatureAttribute> attributes) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            attributes.add(new FeatureAttribute(name, words(parser)));
        }
    }

    /** What holds more than one value is shown as it is written. */
    private static String words(JsonParser parser) throws IOException {
        JsonToken value = parser.currentToken();
        if (value == JsonToken.VALUE_NULL) {
            return "";
        }
        return value.isScalarValue()
                ? parser.getText()
                : parser.readValueAsTree().toString();
    }
}
