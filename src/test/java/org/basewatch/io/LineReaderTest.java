package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final String[] PIECES = {"a", "é", "ح", "😀", "\n", "\r\n", "long ".repeat(3_000)};

    @Test
    void handsOverTheTextAndKnowsTheLineOfEachPiece() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            String text = text(new Random(seed));
            LineReader reader = new LineReader(inSmallPieces(text, new Random(seed)));
            StringBuilder read = new StringBuilder();
            char[] buffer = new char[1 + seed * 37 % 1_000];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                assertThat(reader.line())
                        .isEqualTo(1 + (int) read.chars().filter(c -> c == '\n').count());
                read.append(buffer, 0, count);
            }
            assertThat(read).hasToString(text);
        }
    }

    @Test
    void findsAWrongByteWhereverItStands() throws Exception {
        for (int good : new int[] {0, 1, 65_533, 65_534, 65_535, 65_536, 65_537, 200_000}) {
            byte[] bytes = new byte[good + 10];
            Arrays.fill(bytes, (byte) ' ');
            bytes[good] = (byte) 0xff;

            assertThatThrownBy(() -> new LineReader(new ByteArrayInputStream(bytes)).transferTo(Writer.nullWriter()))
                    .isInstanceOfSatisfying(
                            LineReader.NotUtf8Exception.class,
                            e -> assertThat(e.offset()).isEqualTo(good));
        }
    }

    @Test
    void aLetterThatIsCutOffAtTheEndEndsTooEarly() {
        byte[] bytes = {'a', (byte) 0xd8};

        assertThatThrownBy(() -> new LineReader(new ByteArrayInputStream(bytes)).transferTo(Writer.nullWriter()))
                .isInstanceOf(EOFException.class);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("{");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append("ab").toString();
    }

    /** A stream that gives less than it is asked for, so that letters are torn apart. */
    private static InputStream inSmallPieces(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(5_000)));
            }

            @Override
            public void close() throws IOException {
                throw new IOException("the stream belongs to the caller");
            }
        };
    }
}
