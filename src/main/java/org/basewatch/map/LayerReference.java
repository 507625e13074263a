package org.basewatch.map;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a layer is found again, and by what a changed file is noticed.
 *
 * <p>Up to {@value #WHOLE_UP_TO} bytes the checksum is "sha256:" and the SHA-256 of the whole file in hex. Of a longer file, where
 * reading it all would take many seconds, it is "sha256-ends:" and the SHA-256 of the length (8 bytes, big-endian), the first
 * and the last {@value #END} bytes. Only the named file is reckoned, not its companions (.dbf, .tfw, .ovr …).
 *
 * @param file the file, absolute
 * @param part which layer of a file that holds several, such as a table of a GeoPackage; otherwise ""
 * @param checksum as above
 */
public record LayerReference(Path file, String part, String checksum) {
    /** Files up to so many bytes are reckoned whole. */
    public static final long WHOLE_UP_TO = 64L << 20;

    /** Of longer files so many bytes are reckoned at each end. */
    public static final int END = 1 << 20;

    /** Reckons the checksum of a file; at most {@value #WHOLE_UP_TO} bytes are read. */
    public static LayerReference of(Path file, String part) throws IOException {
        return new LayerReference(file.toAbsolutePath().normalize(), part, checksum(file));
    }

    /** Whether the file is still there. */
    public boolean isPresent() {
        return Files.isRegularFile(file);
    }

    /** Whether the file still has the checksum it had. */
    public boolean isUnchanged() throws IOException {
        return checksum.equals(checksum(file));
    }

    private static String checksum(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            if (length <= WHOLE_UP_TO) {
                add(bytes, length, digest);
                return "sha256:" + HexFormat.of().formatHex(digest.digest());
            }
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
            add(bytes, END, digest);
            bytes.seek(length - END);
            add(bytes, END, digest);
            return "sha256-ends:" + HexFormat.of().formatHex(digest.digest());
        }
    }

    private static void add(RandomAccessFile bytes, long count, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = count;
        while (left > 0) {
            int read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
