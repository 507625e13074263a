package org.basewatch.packed;

/** What stands before each field of a packed row. The fields of a row may stand in any order, those of a list in their own. */
final class RowTag {
    static final byte END = 0;
    static final byte TITLE = 1;
    static final byte SUMMARY = 2;
    static final byte KIND = 3;
    static final byte EVENT = 4;
    static final byte PUBLISHED = 5;
    static final byte SEEN = 6;
    static final byte PLACE = 7;
    static final byte POINT = 8;
    static final byte AREA = 9;
    static final byte UNLOCATED = 10;
    static final byte SOURCE = 11;
    static final byte RELAY = 12;
    static final byte ORIGIN = 13;
    static final byte BASIS = 14;
    static final byte LANGUAGE = 15;
    static final byte URL = 16;
    static final byte ARCHIVE_URL = 17;
    static final byte SEEN_AT = 18;
    static final byte SHA256 = 19;
    static final byte RATING = 20;
    static final byte STATUS = 21;
    static final byte EQUIPMENT = 22;
    static final byte RELATION = 23;
    static final byte TAG = 24;

    private RowTag() {}
}
