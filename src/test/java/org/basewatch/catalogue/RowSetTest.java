package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Sets of rows against {@link BitSet}. */
class RowSetTest {
    @Test
    void doesWhatBitSetsDo() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            BitSet one = bits(random);
            BitSet other = bits(random);
            RowSet first = RowSet.of(one);
            RowSet second = RowSet.of(other);

            check(first, one);
            check(first.and(second), with(one, bits -> bits.and(other)));
            check(first.or(second), with(one, bits -> bits.or(other)));
            check(first.minus(second), with(one, bits -> bits.andNot(other)));
            check(RowSet.all(round), first(round));
        }
    }

    @Test
    void setsOfTheSameRowsAreEqualHoweverLongTheirArrays() {
        assertThat(RowSet.ofWords(new long[] {5, 0, 0}))
                .isEqualTo(RowSet.ofWords(new long[] {5}))
                .hasSameHashCodeAs(RowSet.ofWords(new long[] {5}));
        assertThat(RowSet.ofWords(new long[3])).isEqualTo(RowSet.none());
        assertThat(RowSet.ofWords(new long[] {5}).toWords(130)).containsExactly(5, 0, 0);
    }

    private static void check(RowSet set, BitSet expected) {
        assertThat(set.toArray()).containsExactly(expected.stream().toArray());
        assertThat(set.count()).isEqualTo(expected.cardinality());
        assertThat(set.isEmpty()).isEqualTo(expected.isEmpty());
        for (int row = 0; row < 400; row++) {
            assertThat(set.contains(row)).isEqualTo(expected.get(row));
            assertThat(set.next(row)).isEqualTo(expected.nextSetBit(row));
        }
    }

    private static BitSet with(BitSet bits, Consumer<BitSet> change) {
        BitSet changed = (BitSet) bits.clone();
        change.accept(changed);
        return changed;
    }

    private static BitSet first(int size) {
        BitSet bits = new BitSet();
        bits.set(0, size);
        return bits;
    }

    private static BitSet bits(Random random) {
        BitSet bits = new BitSet();
        int size = random.nextInt(300);
        for (int row = 0; row < size; row++) {
            bits.set(row, random.nextInt(1 + random.nextInt(20)) == 0);
        }
        return bits;
    }
}
