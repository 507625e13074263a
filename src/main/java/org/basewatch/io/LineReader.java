package org.basewatch.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Strict UTF-8 that knows its line and takes the fingerprint of the bytes on the way.
 *
 * <p>It hands over at most one line at a time. A parser that asks for more only when it needs more is therefore always on the
 * line that was handed over last, and nothing has to be counted for each value.
 */
final class LineReader extends Reader {
    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final MessageDigest digest = sha256();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).limit(0);
    private long bytesRead;
    private int line = 1;
    private boolean atLineEnd;
    private boolean atFileEnd;
    private boolean isBroken;

    LineReader(InputStream stream) {
        this.stream = stream;
    }

    /** The line of the text that was handed over last, from 1. */
    int line() {
        return line;
    }

    /** How many bytes were read so far. */
    long bytesRead() {
        return bytesRead;
    }

    /** Reads to the end and answers the SHA-256 of all bytes. */
    String fingerprint() throws IOException {
        while (!atFileEnd) {
            bytes.position(bytes.limit());
            readBlock();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        if (atLineEnd) {
            line++;
            atLineEnd = false;
        }
        char[] source = chars.array();
        int start = chars.position();
        int end = start + Math.min(length, chars.remaining());
        int at = start;
        while (at < end && !atLineEnd) {
            atLineEnd = source[at++] == '\n';
        }
        System.arraycopy(source, start, target, offset, at - start);
        chars.position(at);
        return at - start;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Fills the characters; false at the end of the file. */
    private boolean decode() throws IOException {
        chars.clear();
        while (chars.position() == 0) {
            if (isBroken) {
                throw new NotUtf8Exception(bytesRead - bytes.remaining(), false);
            }
            if (!atFileEnd) {
                boolean isFirst = bytesRead == 0;
                readBlock();
                if (isFirst && looksLikeUtf16()) {
                    throw new NotUtf8Exception(0, true);
                }
            }
            CoderResult result = decoder.decode(bytes, chars, atFileEnd);
            // What is good before the wrong byte is handed over first, so that the line is right.
            isBroken = result.isError();
            if (atFileEnd && !isBroken && chars.position() == 0) {
                chars.limit(0);
                return false;
            }
        }
        chars.flip();
        skipByteOrderMark();
        return chars.hasRemaining() || decode();
    }

    private void readBlock() throws IOException {
        bytes.compact();
        int start = bytes.position();
        int count = stream.read(bytes.array(), start, bytes.capacity() - start);
        if (count < 0) {
            atFileEnd = true;
        } else {
            digest.update(bytes.array(), start, count);
            bytesRead += count;
            bytes.position(start + count);
        }
        bytes.flip();
    }

    private void skipByteOrderMark() {
        if (bytesRead <= BLOCK && line == 1 && !atLineEnd && chars.get(0) == '\uFEFF') {
            chars.position(1);
        }
    }

    // Either the byte order mark, or a 0 beside the first letter, which no text in UTF-8 has.
    private boolean looksLikeUtf16() {
        if (bytes.remaining() < 2) {
            return false;
        }
        int mark = (bytes.get(0) & 0xff) << 8 | bytes.get(1) & 0xff;
        return mark == 0xFEFF || mark == 0xFFFE || bytes.get(0) == 0 || bytes.get(1) == 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A byte that cannot stand where it stands in UTF-8. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1L;

        private final long offset;
        private final boolean isUtf16;

        NotUtf8Exception(long offset, boolean isUtf16) {
            super("not UTF-8 at byte " + offset);
            this.offset = offset;
            this.isUtf16 = isUtf16;
        }

        /** How many bytes stand before the wrong one. */
        long offset() {
            return offset;
        }

        /** Whether the text begins like UTF-16. */
        boolean isUtf16() {
            return isUtf16;
        }
    }
}
