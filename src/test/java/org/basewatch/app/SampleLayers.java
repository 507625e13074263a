package org.basewatch.app;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Large made-up layers over Syria, to try speed on; the same numbers give the same bytes. Made once and kept. */
final class SampleLayers {
    private static final double WEST = 35.5;
    private static final double NORTH = 37.4;
    private static final double WIDE = 6.9;
    private static final double HIGH = 5.2;
    private static final int TILE = 256;
    private static final int BANDS = 3;
    /** So many different tiles come in turn: the packing of each single one would take minutes. */
    private static final int PATTERNS = 61;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int DOUBLE = 12;

    private final Path folder;

    /** Layers that are kept in a folder. */
    SampleLayers(Path folder) {
        this.folder = folder;
    }

    /** Polygons of six corners with two attributes, as GeoJSON. */
    Path polygons(int count) throws IOException {
        return kept("polygons-" + count + ".geojson", file -> writePolygons(file, count));
    }

    /** Imagery of so many pixels each way, in colours, in packed tiles without overviews, as GeoTIFF. */
    Path imagery(int pixels) throws IOException {
        return kept("imagery-" + pixels + ".tif", file -> writeImagery(file, pixels));
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private Path kept(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path half = folder.resolve(name + ".half");
            writing.to(half);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void writePolygons(Path file, int count) throws IOException {
        Random random = new Random(count);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            for (int i = 0; i < count; i++) {
                double x = WEST + random.nextDouble() * WIDE;
                double y = NORTH - HIGH + random.nextDouble() * HIGH;
                out.write(String.format(
                        Locale.ROOT,
                        "%s{\"type\":\"Feature\",\"properties\":{\"name\":\"f%d\",\"n\":%d},\"geometry\":{\"type\":\"Polygon\","
                                + "\"coordinates\":[[[%.6f,%.6f],[%.6f,%.6f],[%.6f,%.6f],[%.6f,%.6f],[%.6f,%.6f],"
                                + "[%.6f,%.6f]]]}}%n",
                        i == 0 ? "" : ",",
                        i,
                        i,
                        x,
                        y,
                        x + 0.003,
                        y,
                        x + 0.003,
                        y + 0.003,
                        x + 0.0015,
                        y + 0.0042,
                        x,
                        y + 0.003,
                        x,
                        y));
            }
            out.write("]}\n");
        }
    }

    private static void writeImagery(Path file, int pixels) throws IOException {
        int across = (pixels + TILE - 1) / TILE;
        List<byte[]> patterns = new ArrayList<>();
        for (int i = 0; i < PATTERNS; i++) {
            patterns.add(packed(i));
        }
        int[] offsets = new int[across * across];
        int[] lengths = new int[across * across];
        int at = 8;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            lengths[i] = patterns.get(i % PATTERNS).length;
            at += lengths[i];
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(little(8)
                    .put("II".getBytes(StandardCharsets.US_ASCII))
                    .putShort((short) 42)
                    .putInt(at)
                    .array());
            for (int i = 0; i < offsets.length; i++) {
                out.write(patterns.get(i % PATTERNS));
            }
            out.write(directory(pixels, at, offsets, lengths));
        }
    }

    private static byte[] packed(int pattern) throws IOException {
        Random random = new Random(pattern);
        byte[] tile = new byte[TILE * TILE * BANDS];
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                int grey =
                        90 + (int) (50 * Math.sin((x + 7 * pattern) / 23.0) * Math.cos(y / 31.0)) + random.nextInt(6);
                for (int band = 0; band < BANDS; band++) {
                    tile[(y * TILE + x) * BANDS + band] = (byte) (grey + 12 * band);
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(tile);
        }
        return bytes.toByteArray();
    }

    /** The tags of a picture in packed tiles that lies in degrees on WGS 84, by the TIFF 6.0 and GeoTIFF 1.0 specifications. */
    private static byte[] directory(int pixels, int start, int[] offsets, int[] lengths) throws IOException {
        var tags = new Tags(start);
        tags.add(256, LONG, pixels);
        tags.add(257, LONG, pixels);
        tags.add(258, SHORT, 8, 8, 8);
        tags.add(259, SHORT, 8);
        tags.add(262, SHORT, 2);
        tags.add(277, SHORT, BANDS);
        tags.add(284, SHORT, 1);
        tags.add(322, SHORT, TILE);
        tags.add(323, SHORT, TILE);
        tags.add(324, LONG, doubles(offsets));
        tags.add(325, LONG, doubles(lengths));
        tags.add(33550, DOUBLE, WIDE / pixels, HIGH / pixels, 0);
        tags.add(33922, DOUBLE, 0, 0, 0, WEST, NORTH, 0);
        tags.add(34735, SHORT, 1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326);
        return tags.bytes();
    }

    private static double[] doubles(int[] whole) {
        double[] values = new double[whole.length];
        for (int i = 0; i < whole.length; i++) {
            values[i] = whole[i];
        }
        return values;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A directory of tags: those whose values have no room in it stand after it. */
    private static final class Tags {
        private static final int ENTRY = 12;
        private static final int ENTRIES = 14;

        private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
        private final ByteArrayOutputStream values = new ByteArrayOutputStream();
        private final int valuesStart;

        Tags(int start) {
            this.valuesStart = start + 2 + ENTRIES * ENTRY + 4;
        }

        void add(int tag, int type, double... all) throws IOException {
            int size = type == SHORT ? 2 : type == LONG ? 4 : 8;
            ByteBuffer value = little(Math.max(4, all.length * size));
            for (double one : all) {
                switch (type) {
                    case SHORT -> value.putShort((short) one);
                    case LONG -> value.putInt((int) one);
                    default -> value.putDouble(one);
                }
            }
            ByteBuffer entry =
                    little(ENTRY).putShort((short) tag).putShort((short) type).putInt(all.length);
            if (all.length * size <= 4) {
                entry.put(value.array());
            } else {
                entry.putInt(valuesStart + values.size());
                values.write(value.array());
            }
            entries.write(entry.array());
        }

        byte[] bytes() throws IOException {
            var all = new ByteArrayOutputStream();
            all.write(little(2).putShort((short) ENTRIES).array());
            all.write(entries.toByteArray());
            all.write(new byte[4]);
            all.write(values.toByteArray());
            return all.toByteArray();
        }
    }
}
