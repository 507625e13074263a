package org.basewatch.catalogue;

/** Numbers with their thousands set apart. Some hundreds are written anew with every change of a filter: no format is parsed. */
public final class Thousands {
    private Thousands() {}

    /** Such as "940", "12,040" or "−1,000,000" with a plain minus sign. */
    public static String apart(int number) {
        String digits = Integer.toString(number);
        int first = number < 0 ? 1 : 0;
        if (digits.length() - first <= 3) {
            return digits;
        }
        StringBuilder words = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            words.insert(at, ',');
        }
        return words.toString();
    }
}
