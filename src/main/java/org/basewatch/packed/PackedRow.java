package org.basewatch.packed;

import java.util.Arrays;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Relation;
import org.basewatch.model.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * One report while it is being put into a {@link PackedStore}: its fields are put down one after another, in any order, as UTF-8
 * and small numbers. Used again for the next report. It checks nothing: whoever fills it has checked the fields as a {@link
 * org.basewatch.model.Report} would. One thread.
 */
public final class PackedRow {
    private final RowCodes codes;
    private final RowBuffer head = new RowBuffer();
    private final RowBuffer body = new RowBuffer();
    private int[] places = new int[4];
    private int placeCount;
    private int kind;
    private int figure;
    private int source;
    private int origin;
    private int firstDay;
    private int lastDay;
    private int overDay;
    private int publishedDay;
    private double lon;
    private double lat;
    private boolean isRelated;

    PackedRow(RowCodes codes) {
        this.codes = codes;
        clear();
    }

    /** Forgets all fields. */
    public void clear() {
        head.clear();
        body.clear();
        placeCount = 0;
        origin = -1;
        firstDay = GrowingColumns.NO_DAY;
        lastDay = GrowingColumns.NO_DAY;
        overDay = GrowingColumns.NEVER;
        publishedDay = GrowingColumns.NO_DAY;
        lon = Double.NaN;
        lat = Double.NaN;
        isRelated = false;
    }

    /** The id. */
    public void id(Utf8 text) {
        head.putText(text.bytes(), text.from(), text.to());
    }

    /** The headline. */
    public void title(Utf8 text) {
        text(RowTag.TITLE, text);
    }

    /** What is said. */
    public void summary(Utf8 text) {
        text(RowTag.SUMMARY, text);
    }

    /** What sort of information it is. */
    public void kind(ReportKind value) {
        kind = value.ordinal();
        body.put(RowTag.KIND);
        body.put(kind);
    }

    /** When it happened, in epoch days. */
    public void event(long from, long to, EventDate.Precision precision, Basis basis, @Nullable Utf8 note) {
        firstDay = column(from);
        lastDay = column(to);
        long over = precision.lastDay(to);
        overDay = over == EventDate.NO_END ? GrowingColumns.NEVER : column(over);
        body.put(RowTag.EVENT);
        body.put(precision.ordinal() | basis.ordinal() << 3 | (note == null ? 0 : 1 << 6));
        body.putSigned(from);
        body.putNumber(to - from);
        optional(note);
    }

    /** The epoch day of publication. */
    public void published(long day) {
        publishedDay = column(day);
        body.put(RowTag.PUBLISHED);
        body.putSigned(day);
    }

    /** The epoch day on which the compiler saw it. */
    public void seen(long day) {
        body.put(RowTag.SEEN);
        body.putSigned(day);
    }

    /**
     * The id of the next place that it is about.
     *
     * @return its code: the position of the place, if the store was told beforehand of all there are
     */
    public int place(Utf8 id) {
        int code = codes.places().code(id.bytes(), id.from(), id.to());
        body.put(RowTag.PLACE);
        body.putNumber(code);
        for (int i = 0; i < placeCount; i++) {
            if (places[i] == code) {
                return code;
            }
        }
        if (placeCount == places.length) {
            places = Arrays.copyOf(places, 2 * placeCount);
        }
        places[placeCount++] = code;
        return code;
    }

    /**
     * A location of its own that is a point, exact or approximate.
     *
     * @param metres its precision or its radius
     */
    public void point(boolean isExact, GeoPoint point, double metres, Basis basis, @Nullable Utf8 reason) {
        lon = point.lon();
        lat = point.lat();
        body.put(RowTag.POINT);
        body.put((isExact ? 1 : 0) | basis.ordinal() << 1 | (reason == null ? 0 : 1 << 4));
        body.putDouble(lon);
        body.putDouble(lat);
        body.putDouble(metres);
        optional(reason);
    }

    /** The id of its source; answers its code. */
    public int source(Utf8 id) {
        source = codes.sources().code(id.bytes(), id.from(), id.to());
        body.put(RowTag.SOURCE);
        body.putNumber(source);
        return source;
    }

    /** The next step of the way that it took; answers the code of the source, or −1. */
    public int relay(Utf8 name, @Nullable Utf8 sourceId) {
        body.put(RowTag.RELAY);
        body.put(sourceId == null ? 0 : 1);
        known(name);
        if (sourceId == null) {
            return -1;
        }
        int code = codes.sources().code(sourceId.bytes(), sourceId.from(), sourceId.to());
        body.putNumber(code);
        return code;
    }

    /** The id of what it goes back to; answers its code. */
    public int origin(Utf8 id) {
        origin = codes.origins().code(id.bytes(), id.from(), id.to());
        body.put(RowTag.ORIGIN);
        body.putNumber(origin);
        return origin;
    }

    /** Where the record was taken from. */
    public void basis(Basis value) {
        body.put(RowTag.BASIS);
        body.put(value.ordinal());
    }

    /** The tag of its language. */
    public void language(Utf8 tag) {
        body.put(RowTag.LANGUAGE);
        known(tag);
    }

    /** The address at the publisher. */
    public void url(Utf8 address) {
        text(RowTag.URL, address);
    }

    /** The address of an archived copy. */
    public void archiveUrl(Utf8 address) {
        text(RowTag.ARCHIVE_URL, address);
    }

    /** The next host of a re-post. */
    public void seenAt(Utf8 host) {
        body.put(RowTag.SEEN_AT);
        known(host);
    }

    /** SHA-256 of a kept copy. */
    public void sha256(Utf8 digits) {
        text(RowTag.SHA256, digits);
    }

    /** The next judgement; the last is in force. */
    public void rating(Credibility value, Utf8 reason, Utf8 by, long day) {
        figure = value.ordinal();
        body.put(RowTag.RATING);
        body.put(figure);
        body.putSigned(day);
        known(reason);
        known(by);
    }

    /** The status that the source itself gives. */
    public void status(Utf8 words) {
        body.put(RowTag.STATUS);
        known(words);
    }

    /**
     * The next equipment that it names.
     *
     * @param count how many; 0 if there is no figure
     */
    public void equipment(Utf8 name, int count, Equipment.@Nullable Qualifier qualifier, @Nullable Utf8 note) {
        body.put(RowTag.EQUIPMENT);
        body.put((note == null ? 0 : 1) | (qualifier == null ? 0 : 1 + qualifier.ordinal()) << 1);
        known(name);
        body.putNumber(count);
        optional(note);
    }

    /** The next relation to another report. */
    public void relation(Relation.Type type, Utf8 other, @Nullable Utf8 note) {
        isRelated = true;
        body.put(RowTag.RELATION);
        body.put(type.ordinal() | (note == null ? 0 : 1 << 4));
        body.putText(other.bytes(), other.from(), other.to());
        optional(note);
    }

    /** The next free word. */
    public void tag(Utf8 word) {
        body.put(RowTag.TAG);
        known(word);
    }

    RowBuffer head() {
        return head;
    }

    /** For what is put down by others than readers. */
    RowBuffer body() {
        return body;
    }

    void known(Utf8 text) {
        body.putKnown(codes.texts(), text.bytes(), text.from(), text.to());
    }

    void optional(@Nullable Utf8 text) {
        if (text != null) {
            known(text);
        }
    }

    /** Hands the columns of this row on. */
    void to(GrowingColumns columns) {
        columns.add(kind, figure, source, Arrays.copyOf(places, placeCount), isRelated);
        boolean isPublished = publishedDay != GrowingColumns.NO_DAY;
        columns.days(firstDay, lastDay, isPublished ? publishedDay : overDay, isPublished);
        columns.side(lon, lat, origin);
    }

    /** An epoch day that fits an int; far-off years are drawn to the ends so that they still sort right. */
    private static int column(long day) {
        return (int) Math.max(GrowingColumns.NO_DAY + 1L, Math.min(GrowingColumns.NEVER - 1L, day));
    }

    private void text(byte tag, Utf8 text) {
        body.put(tag);
        body.putText(text.bytes(), text.from(), text.to());
    }
}
