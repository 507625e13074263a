package org.basewatch.io;

import java.time.LocalDate;
import java.time.YearMonth;
import org.basewatch.packed.Utf8;

/** Days in the form YYYY-MM-DD, from their bytes. */
final class ScannedDays {
    private static final int SHORTEST_MONTH = 28;

    private ScannedDays() {}

    /** The epoch day of a text; odd if it has another form or there is no such day. */
    static long day(Utf8 text) throws ScanStop {
        byte[] bytes = text.bytes();
        int at = text.from();
        if (text.length() != 10 || bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            throw ScanStop.ODD;
        }
        int year = 100 * pair(bytes, at) + pair(bytes, at + 2);
        int month = pair(bytes, at + 5);
        int day = pair(bytes, at + 8);
        boolean isDay = month >= 1
                && month <= 12
                && day >= 1
                && (day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth());
        if (!isDay) {
            throw ScanStop.ODD;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static int pair(byte[] bytes, int at) throws ScanStop {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw ScanStop.ODD;
        }
        return 10 * tens + ones;
    }
}
