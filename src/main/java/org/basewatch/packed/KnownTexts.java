package org.basewatch.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Texts that return again and again, each kept once and called by a small number, in the order in which they were first seen. They
 * are found by their UTF-8 bytes, without making an object. One thread.
 *
 * @param <T> what a text stands for
 */
public final class KnownTexts<T> {
    private final Function<String, T> meaning;
    private final int most;
    private final List<T> values = new ArrayList<>();
    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[64];
    private int[] slots = new int[128];

    /**
     * None yet.
     *
     * @param most how many are kept at most
     * @param meaning makes of a text what it stands for
     */
    KnownTexts(int most, Function<String, T> meaning) {
        this.most = most;
        this.meaning = meaning;
    }

    /** These and no others, each called by its position; no two of them alike. */
    public static KnownTexts<String> of(List<String> all) {
        KnownTexts<String> texts = new KnownTexts<>(all.size(), text -> text);
        for (String text : all) {
            byte[] bytes = Bytes.of(text);
            texts.code(bytes, 0, bytes.length);
        }
        return texts;
    }

    /** The number of a text, which is kept if it is new; −1 if it is new and there is no room for more. */
    public int code(byte[] source, int from, int to) {
        int slot = Bytes.hash(source, from, to) & slots.length - 1;
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (Arrays.equals(bytes, start(code), ends[code], source, from, to)) {
                return code;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return values.size() < most ? keep(source, from, to, slot) : -1;
    }

    /** How many are known. */
    int size() {
        return values.size();
    }

    /** What a number stands for. */
    T value(int code) {
        return values.get(code);
    }

    /** What all numbers known now stand for. */
    List<T> values() {
        return List.copyOf(values);
    }

    private int start(int code) {
        return code == 0 ? 0 : ends[code - 1];
    }

    private int keep(byte[] source, int from, int to, int slot) {
        int code = values.size();
        int start = start(code);
        if (bytes.length < start + to - from) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + to - from));
        }
        if (ends.length == code) {
            ends = Arrays.copyOf(ends, 2 * code);
        }
        System.arraycopy(source, from, bytes, start, to - from);
        ends[code] = start + to - from;
        values.add(meaning.apply(new String(source, from, to - from, StandardCharsets.UTF_8)));
        slots[slot] = code + 1;
        if (values.size() * 2 > slots.length) {
            rehash();
        }
        return code;
    }

    private void rehash() {
        int[] more = new int[2 * slots.length];
        for (int code = 0; code < values.size(); code++) {
            int slot = Bytes.hash(bytes, start(code), ends[code]) & more.length - 1;
            while (more[slot] != 0) {
                slot = slot + 1 & more.length - 1;
            }
            more[slot] = code + 1;
        }
        slots = more;
    }
}
