package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintStreamTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70_000, (2 << 20) - 1, 2 << 20, (2 << 20) + 1, 5 << 20})
    void isThatOfAllBytesHoweverTheyAreRead(int length) throws Exception {
        Random random = new Random(length);
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        FingerprintStream stream = new FingerprintStream(new ByteArrayInputStream(bytes));
        readInBites(stream, random);
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(stream.fingerprint()).isEqualTo(HexFormat.of().formatHex(expected));
    }

    /** The same array is filled again and again, as those who read a file do. */
    private static void readInBites(InputStream stream, Random random) throws IOException {
        byte[] target = new byte[1 << 18];
        int count = 0;
        while (count >= 0) {
            int offset = random.nextInt(target.length / 2);
            count = stream.read(target, offset, 1 + random.nextInt(target.length / 2));
        }
    }
}
