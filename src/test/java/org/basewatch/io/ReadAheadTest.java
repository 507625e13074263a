package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 17, 3_000_000})
    void givesTheBytesOfTheStream(int size) throws IOException {
        byte[] bytes = bytes(size);
        try (ReadAhead ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
            assertThat(ahead.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IOException.class, IllegalStateException.class, OutOfMemoryError.class})
    void whatGoesWrongReachesWhoeverTakesAfterWhatWasReadBefore(Class<? extends Throwable> kind) throws Exception {
        Throwable wrong = kind.getConstructor(String.class).newInstance("on purpose");
        byte[] before = bytes(1_000_000);
        try (ReadAhead ahead =
                new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(before), new Failing(wrong)))) {
            byte[] read = new byte[before.length];
            new DataInputStream(ahead).readFully(read);
            assertThat(read).isEqualTo(before);
            assertThatThrownBy(ahead::read).isSameAs(wrong);
            assertThatThrownBy(ahead::read).as("asked once more").isSameAs(wrong);
        }
    }

    @Test
    void canBeClosedBeforeTheEnd() throws IOException {
        ReadAhead ahead = new ReadAhead(new ByteArrayInputStream(bytes(3_000_000)));
        assertThat(ahead.readNBytes(10)).hasSize(10);

        ahead.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("read ahead");
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static final class Failing extends InputStream {
        private final Throwable wrong;

        Failing(Throwable wrong) {
            this.wrong = wrong;
        }

        @Override
        public int read() throws IOException {
            if (wrong instanceof IOException unreadable) {
                throw unreadable;
            } else if (wrong instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) wrong;
        }
    }
}
