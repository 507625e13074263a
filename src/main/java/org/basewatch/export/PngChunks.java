package org.basewatch.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The framing of a PNG file (ISO/IEC 15948): signature and chunks with their check sums. Not safe for several threads. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final DataOutputStream out;

    PngChunks(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Everything that stands before the pixels: 8 bits of red, green and blue, in the sRGB colour space. */
    void header(int width, int height, PngMetadata metadata) throws IOException {
        out.write(SIGNATURE);
        chunk("IHDR", body -> {
            body.writeInt(width);
            body.writeInt(height);
            body.write(new byte[] {8, 2, 0, 0, 0});
        });
        chunk("sRGB", body -> body.writeByte(0));
        chunk("pHYs", body -> {
            body.writeInt(metadata.pixelsPerMetre());
            body.writeInt(metadata.pixelsPerMetre());
            body.writeByte(1);
        });
        for (var text : metadata.texts().entrySet()) {
            chunk("iTXt", body -> {
                body.write(text.getKey().getBytes(StandardCharsets.US_ASCII));
                body.write(new byte[] {0, 0, 0, 0, 0});
                body.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            });
        }
    }

    void pixels(byte[] compressed, int length) throws IOException {
        chunk("IDAT", compressed, length);
    }

    void end() throws IOException {
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void chunk(String type, Body body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.writeTo(new DataOutputStream(bytes));
        chunk(type, bytes.toByteArray(), bytes.size());
    }

    private void chunk(String type, byte[] body, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(body, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(body, 0, length);
        out.writeInt((int) check.getValue());
    }

    private interface Body {
        void writeTo(DataOutputStream body) throws IOException;
    }
}
