package org.basewatch.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Strict UTF-8 that knows its line.
 *
 * <p>It hands over at most one line at a time, and no further than the beginning of a list. A parser that asks for more only when
 * it needs more is therefore always on the line that was handed over last, and nothing has to be counted for each value. Whoever
 * has come to the beginning of a list, or to where it was told to {@link #stopAt stop}, finds the bytes that follow untouched and
 * may go on with them instead of the parser.
 */
final class LineReader extends Reader {
    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).limit(0);
    private byte[] bytes;
    private int at;
    private int end;
    private int stop = -1;
    private long bytesRead;
    private int line = 1;
    private boolean hasBegun;
    private boolean atLineEnd;
    private boolean atFileEnd;
    private boolean isBroken;

    LineReader(InputStream stream) {
        this(stream, BLOCK);
    }

    /**
     * A reader that takes larger bites.
     *
     * @param block how many bytes are asked for at a time
     */
    LineReader(InputStream stream, int block) {
        this.stream = stream;
        this.bytes = new byte[block];
    }

    /** The line of the text that was handed over last, from 1. */
    int line() {
        return line;
    }

    /** How many bytes were read so far. */
    long bytesRead() {
        return bytesRead;
    }

    /** Reads what is left. */
    void drain() throws IOException {
        while (!atFileEnd) {
            at = end;
            readBlock();
        }
    }

    /** The bytes that were read; those from {@link #position} to {@link #limit} have not been handed over. */
    byte[] bytes() {
        return bytes;
    }

    int position() {
        return at;
    }

    int limit() {
        return end;
    }

    /** Whether bytes can be taken: nothing was decoded and not handed over. */
    boolean isUntouched() {
        return !chars.hasRemaining() && !isBroken;
    }

    /** Takes the line that the next byte stands on, before bytes are taken. */
    void beginLine() {
        if (atLineEnd) {
            line++;
            atLineEnd = false;
        }
    }

    /** Takes bytes up to a position, and the ends of lines among them. */
    void take(int position, int lineEnds) {
        at = position;
        line += lineEnds;
    }

    /** Hands over no more than up to a position, until it is told so again or bytes are taken. */
    void stopAt(int position) {
        stop = position;
    }

    /** Hands over a text before what comes next; only where everything was handed over. */
    void insert(String text) {
        chars.clear().put(text).flip();
    }

    /** Reads more behind the limit; positions may change, {@link #position} is then the same byte. False at the end. */
    boolean readMore() throws IOException {
        if (atFileEnd) {
            return false;
        }
        readBlock();
        return !atFileEnd;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        beginLine();
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        atLineEnd = target[offset + count - 1] == '\n';
        return count;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Fills the characters with a line or a part of one; false at the end of the file. */
    private boolean decode() throws IOException {
        chars.clear();
        while (chars.position() == 0) {
            if (isBroken) {
                throw endsWithinLetter()
                        ? new EOFException("the end stands within a letter")
                        : new NotUtf8Exception(bytesRead - (end - at), false);
            }
            if (at == end || !isPortion()) {
                fill();
            }
            ByteBuffer portion = ByteBuffer.wrap(bytes, at, portionEnd() - at);
            CoderResult result = decoder.decode(portion, chars, atFileEnd && portion.limit() == end);
            at = portion.position();
            // What is good before the wrong byte is handed over first, so that the line is right.
            isBroken = result.isError();
            if (atFileEnd && !isBroken && at == end && chars.position() == 0) {
                chars.limit(0);
                return false;
            }
        }
        chars.flip();
        skipByteOrderMark();
        return chars.hasRemaining() || decode();
    }

    /** Whether all that is wrong is that a letter lacks its last bytes. */
    private boolean endsWithinLetter() {
        ByteBuffer rest = ByteBuffer.wrap(bytes, at, end - at);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, CharBuffer.allocate(2), false);
        return atFileEnd && !result.isError();
    }

    private void fill() throws IOException {
        if (atFileEnd) {
            return;
        }
        boolean isFirst = bytesRead == 0;
        readBlock();
        if (isFirst && looksLikeUtf16()) {
            throw new NotUtf8Exception(0, true);
        }
    }

    /** Whether there is at least one whole character to hand over. */
    private boolean isPortion() {
        return end - at >= 4 || portionEnd() < end;
    }

    // Neither byte can be a part of another character in UTF-8.
    private int portionEnd() {
        int last = stop > at ? Math.min(stop, end) : end;
        for (int i = at; i < last; i++) {
            if (bytes[i] == '\n' || bytes[i] == '[') {
                return i + 1;
            }
        }
        return last;
    }

    private void readBlock() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        stop -= at;
        end -= at;
        at = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        int count = stream.read(bytes, end, bytes.length - end);
        if (count < 0) {
            atFileEnd = true;
        } else {
            bytesRead += count;
            end += count;
        }
    }

    private void skipByteOrderMark() {
        if (!hasBegun && chars.get(0) == '\uFEFF') {
            chars.position(1);
        }
        hasBegun = true;
    }

    // Either the byte order mark, or a 0 beside the first letter, which no text in UTF-8 has.
    private boolean looksLikeUtf16() {
        if (end - at < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
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
