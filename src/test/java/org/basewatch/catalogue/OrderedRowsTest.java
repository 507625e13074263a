package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are read part by part, against a plain walk. */
class OrderedRowsTest {
    @Test
    void inWhateverPartsTheyAreReadTheRowsAreThoseOfAPlainWalk() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int[] all = shuffled(random, random.nextInt(900));
            BitSet bits = new BitSet();
            int share = random.nextInt(5);
            for (int row : all) {
                bits.set(row, random.nextInt(4) < share);
            }
            RowSet visible = RowSet.of(bits);
            int[] plain = IntStream.of(all).filter(visible::contains).toArray();
            OrderedRows rows = new OrderedRows(all, visible);

            assertThat(rows.size()).isEqualTo(plain.length);
            int[] read = new int[plain.length];
            int known = 0;
            int from = 0;
            while (known < plain.length) {
                int wanted = known + 1 + random.nextInt(plain.length - known);
                from = rows.read(read, known, wanted, from);
                known = wanted;
                assertThat(Arrays.copyOf(read, known)).containsExactly(Arrays.copyOf(plain, known));
            }
            assertThat(rows.toArray()).containsExactly(plain);
            assertThat(rows.contains(all.length)).isFalse();
        }
    }

    @Test
    void equalRowsAreEqual() {
        int[] all = {4, 2, 0, 1, 3};
        RowSet visible = RowSet.ofWords(new long[] {0b11101});
        OrderedRows asked = new OrderedRows(all, visible);
        assertThat(asked).isEqualTo(new OrderedRows(all, visible)).hasSameHashCodeAs(new OrderedRows(all, visible));
        // In another order of all, those that are visible may still stand alike.
        assertThat(asked)
                .isEqualTo(new OrderedRows(new int[] {4, 2, 1, 0, 3}, visible))
                .isNotEqualTo(new OrderedRows(new int[] {2, 4, 0, 1, 3}, visible))
                .isNotEqualTo(new OrderedRows(all, RowSet.all(5)));
    }

    private static int[] shuffled(Random random, int size) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(rows, random);
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
