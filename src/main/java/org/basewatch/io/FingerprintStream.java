package org.basewatch.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Takes the fingerprint of bytes on their way. The first ones are only kept for a while: while they are read, the window is
 * opening, and Java has not compiled yet what takes fingerprints. One thread.
 */
final class FingerprintStream extends FilterInputStream {
    /** What is read of a large set before its first reports are shown. */
    private static final int FIRST = 2 << 20;

    private Optional<MessageDigest> begun = Optional.empty();
    private final List<byte[]> first = new ArrayList<>();
    private long bytesRead;

    FingerprintStream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            bytesRead += count;
            if (bytesRead <= FIRST) {
                first.add(Arrays.copyOfRange(target, offset, offset + count));
            } else {
                digest().update(target, offset, count);
            }
        }
        return count;
    }

    /** Begun with the first bytes. */
    private MessageDigest digest() {
        MessageDigest digest = begun.orElseGet(FingerprintStream::sha256);
        begun = Optional.of(digest);
        first.forEach(digest::update);
        first.clear();
        return digest;
    }

    /** SHA-256 of all bytes, once the end was reached. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
