package org.basewatch.io;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Plain dates as files write them. Keeps those it has seen, because thousands of reports share a few days. One thread. */
final class Dates {
    private static final int KEPT = 10_000;

    private final Map<String, LocalDate> seen = new HashMap<>();

    /** The date of a text in the form YYYY-MM-DD; empty if it has another form or there is no such day. */
    Optional<LocalDate> parse(String text) {
        LocalDate known = seen.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LocalDate> date = read(text);
        if (date.isPresent() && seen.size() < KEPT) {
            seen.put(text, date.get());
        }
        return date;
    }

    private static Optional<LocalDate> read(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean isDay = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return isDay ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
