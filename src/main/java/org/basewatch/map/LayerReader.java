package org.basewatch.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bundled map layers. The format, a compact binary one so that the first frame does not wait for text to be parsed, is
 * described in {@code maps/README.md}: strings in a table, coordinates as differences in whole metres.
 */
public final class LayerReader {
    private static final byte[] MAGIC = "BWMAP1".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final byte[] data;
    private int at;

    private LayerReader(String name, byte[] data) {
        this.name = name;
        this.data = data;
    }

    /**
     * Reads a layer to the end of the stream, which stays open.
     *
     * @throws LayerFormatException if it is not a layer of version 1, or is damaged
     */
    public static MapLayer read(String name, InputStream stream) throws IOException {
        return read(name, stream.readAllBytes());
    }

    /**
     * Reads a layer.
     *
     * @throws LayerFormatException if it is not a layer of version 1, or is damaged
     */
    public static MapLayer read(String name, byte[] data) throws LayerFormatException {
        var reader = new LayerReader(name, data);
        try {
            return reader.layer();
        } catch (IndexOutOfBoundsException e) {
            throw reader.damaged("the file ends too early");
        }
    }

    private MapLayer layer() throws LayerFormatException {
        for (byte expected : MAGIC) {
            if (data[at++] != expected) {
                throw damaged("it is not a map layer file of version 1");
            }
        }
        MapLayer.Geometry geometry = geometry(data[at++]);
        String[] keys = strings();
        String[] table = strings();
        int count = count(1);
        List<MapFeature> features = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            features.add(feature(keys, table));
        }
        if (at != data.length) {
            throw damaged((data.length - at) + " bytes follow its last feature");
        }
        return new MapLayer(name, geometry, features);
    }

    private MapLayer.Geometry geometry(int code) throws LayerFormatException {
        if (code < 1 || code > MapLayer.Geometry.values().length) {
            throw damaged("its geometry code is " + code + ", expected 1, 2 or 3");
        }
        return MapLayer.Geometry.values()[code - 1];
    }

    private MapFeature feature(String[] keys, String[] table) throws LayerFormatException {
        String[] values = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int index = uvarint();
            if (index < 0 || index > table.length) {
                throw damaged("a feature refers to string " + index + " of " + table.length);
            }
            values[i] = index == 0 ? "" : table[index - 1];
        }
        int[][] parts = new int[count(3)][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part();
        }
        if (parts.length == 0) {
            throw damaged("a feature has no coordinates");
        }
        return new MapFeature(keys, values, parts);
    }

    private int[] part() throws LayerFormatException {
        int[] coordinates = new int[2 * count(2)];
        int x = 0;
        int y = 0;
        for (int i = 0; i < coordinates.length; i += 2) {
            x += zigzag();
            y += zigzag();
            coordinates[i] = x;
            coordinates[i + 1] = y;
        }
        if (coordinates.length == 0) {
            throw damaged("a line or ring has no points");
        }
        return coordinates;
    }

    private String[] strings() throws LayerFormatException {
        String[] strings = new String[count(1)];
        for (int i = 0; i < strings.length; i++) {
            int length = count(1);
            strings[i] = new String(data, at, length, StandardCharsets.UTF_8);
            at += length;
        }
        return strings;
    }

    /** A number of things of at least so many bytes each; checked first, so that a damaged number cannot ask for all memory. */
    private int count(int bytesEach) throws LayerFormatException {
        int count = uvarint();
        if (count < 0 || (long) count * bytesEach > data.length - at) {
            throw damaged("byte " + at + " announces " + count + " entries, more than the file holds");
        }
        return count;
    }

    private int zigzag() throws LayerFormatException {
        int value = uvarint();
        return (value >>> 1) ^ -(value & 1);
    }

    private int uvarint() throws LayerFormatException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = data[at++];
            value |= (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw damaged("a number before byte " + at + " is too long");
    }

    private LayerFormatException damaged(String problem) {
        return new LayerFormatException(name, problem);
    }
}
