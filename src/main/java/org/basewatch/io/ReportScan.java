package org.basewatch.io;

import java.time.LocalDate;
import java.util.List;
import org.basewatch.catalogue.CatalogueLists;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.EventDate;
import org.basewatch.packed.KnownTexts;
import org.basewatch.packed.PackedRow;
import org.basewatch.packed.Utf8;

/**
 * Reads one report the short way: from its bytes straight into a packed row. Only a report of which there is nothing to say can be
 * read so; anything else stops it, and the record is read again by {@link ReportMapper}, which says what there is to say. Both agree
 * on what is good, which a test makes sure of. One thread.
 */
final class ReportScan {
    private static final KnownTexts<String> FIELDS = KnownTexts.of(List.of(
            "id",
            "title",
            "summary",
            "event",
            "published",
            "publishedBasis",
            "seen",
            "placeIds",
            "location",
            "kind",
            "sourceId",
            "relay",
            "originId",
            "basis",
            "language",
            "url",
            "archiveUrl",
            "seenAt",
            "sha256",
            "ratings",
            "status",
            "equipment",
            "relations",
            "tags"));
    private static final KnownTexts<String> EVENT = KnownTexts.of(List.of("from", "to", "precision", "basis", "note"));
    private static final KnownTexts<String> RATING = KnownTexts.of(List.of("credibility", "reason", "by", "date"));
    private static final int ID = 0;
    private static final int PUBLISHED = 4;
    private static final int PUBLISHED_BASIS = 5;
    private static final int PLACES = 7;
    private static final int LOCATION = 8;
    /** What every report has: id, title, summary, kind, source, basis and ratings. */
    private static final int NEEDED = 1 << ID | 1 << 1 | 1 << 2 | 1 << 9 | 1 << 10 | 1 << 13 | 1 << 19;

    private static final int EVENT_NEEDS = 0b01101;
    private static final int RATING_NEEDS = 0b1111;

    private final ByteScanner in;
    private final PartScan parts;
    private final ScanCodes codes = new ScanCodes();
    private final int places;
    private final int sources;
    private final int origins;
    private final Utf8 id = new Utf8();
    private final Utf8 text = new Utf8();
    private final Utf8 second = new Utf8();
    private int[] rowPlaces = new int[8];
    private int placeCount;

    /**
     * A reader of reports that point to nothing but these.
     *
     * @param lists to whose positions the codes of packed rows are equal
     */
    ReportScan(ByteScanner in, CatalogueLists lists) {
        this.in = in;
        this.places = lists.places().size();
        this.sources = lists.sources().size();
        this.origins = lists.origins().size();
        this.parts = new PartScan(in, codes, sources);
    }

    /** Fills an empty row; its id is then {@link #id}. */
    void read(PackedRow row) throws ScanStop {
        int seen = 0;
        placeCount = 0;
        parts.relationLines().clear();
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(FIELDS);
            seen = once(seen, field);
            read(field, row);
        }
        boolean saysWhere = placeCount > 0 || (seen >> LOCATION & 1) != 0;
        boolean explainsNoDay = (seen >> PUBLISHED_BASIS & 1) != 0 && (seen >> PUBLISHED & 1) == 0;
        if ((seen & NEEDED) != NEEDED || !saysWhere || explainsNoDay) {
            throw ScanStop.ODD;
        }
    }

    /** The id that was read. */
    Utf8 id() {
        return id;
    }

    /** The line of each relation that was read, counted from the beginning of the record. */
    IntList relationLines() {
        return parts.relationLines();
    }

    /** Marks a field as read; a second one of the same name is odd. */
    static int once(int seen, int field) throws ScanStop {
        if ((seen >> field & 1) != 0) {
            throw ScanStop.ODD;
        }
        return seen | 1 << field;
    }

    private void read(int field, PackedRow row) throws ScanStop {
        switch (field) {
            case ID -> {
                ScannedIds.id(in, id);
                row.id(id);
            }
            case 1 -> row.title(words());
            case 2 -> row.summary(words());
            case 3 -> event(row);
            case PUBLISHED -> row.published(in.day());
            case PUBLISHED_BASIS -> codes.basis(in);
            case 6 -> row.seen(in.day());
            case PLACES -> places(row);
            case LOCATION -> parts.location(row);
            case 9 -> row.kind(codes.kind(in));
            case 10 -> known(row.source(reference()), sources);
            default -> readMore(field, row);
        }
    }

    private void readMore(int field, PackedRow row) throws ScanStop {
        switch (field) {
            case 11 -> parts.relay(row);
            case 12 -> known(row.origin(reference()), origins);
            case 13 -> row.basis(codes.basis(in));
            case 14 -> language(row);
            case 15 -> row.url(address());
            case 16 -> row.archiveUrl(address());
            case 17 -> {
                for (boolean isFirst = begin(); in.more(isFirst, ']'); isFirst = false) {
                    row.seenAt(anyText());
                }
            }
            case 18 -> digest(row);
            case 19 -> ratings(row);
            case 20 -> row.status(words());
            case 21 -> parts.equipment(row);
            case 22 -> parts.relations(row);
            default -> {
                for (boolean isFirst = begin(); in.more(isFirst, ']'); isFirst = false) {
                    row.tag(anyText());
                }
            }
        }
    }

    private void places(PackedRow row) throws ScanStop {
        for (boolean isFirst = begin(); in.more(isFirst, ']'); isFirst = false) {
            int code = row.place(reference());
            known(code, places);
            for (int i = 0; i < placeCount; i++) {
                if (rowPlaces[i] == code) {
                    throw ScanStop.ODD;
                }
            }
            if (placeCount == rowPlaces.length) {
                throw ScanStop.ODD;
            }
            rowPlaces[placeCount++] = code;
        }
    }

    private void event(PackedRow row) throws ScanStop {
        int seen = 0;
        long from = 0;
        long to = 0;
        EventDate.Precision precision = EventDate.Precision.DAY;
        Basis basis = Basis.WEB;
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(EVENT);
            seen = once(seen, field);
            switch (field) {
                case 0 -> from = in.day();
                case 1 -> to = in.day();
                case 2 -> precision = codes.precision(in);
                case 3 -> basis = codes.basis(in);
                default -> words();
            }
        }
        to = (seen & 0b10) == 0 ? from : to;
        if ((seen & EVENT_NEEDS) != EVENT_NEEDS || to < from) {
            throw ScanStop.ODD;
        }
        if (precision == EventDate.Precision.MONTH) {
            from = precision.firstOf(LocalDate.ofEpochDay(from)).toEpochDay();
            to = precision.lastOf(LocalDate.ofEpochDay(to)).toEpochDay();
        }
        row.event(from, to, precision, basis, (seen & 0b10000) == 0 ? null : text);
    }

    private void ratings(PackedRow row) throws ScanStop {
        long before = Long.MIN_VALUE;
        int count = 0;
        for (boolean isFirst = begin(); in.more(isFirst, ']'); isFirst = false) {
            long day = rating(row);
            if (day < before) {
                throw ScanStop.ODD;
            }
            before = day;
            count++;
        }
        if (count == 0) {
            throw ScanStop.ODD;
        }
    }

    private long rating(PackedRow row) throws ScanStop {
        int seen = 0;
        int figure = 0;
        long day = 0;
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(RATING);
            seen = once(seen, field);
            switch (field) {
                case 0 -> figure = in.whole();
                case 1 -> in.words(text);
                case 2 -> in.words(second);
                default -> day = in.day();
            }
        }
        if ((seen & RATING_NEEDS) != RATING_NEEDS || figure > 6) {
            throw ScanStop.ODD;
        }
        row.rating(Credibility.values()[figure - 1], text, second, day);
        return day;
    }

    private void language(PackedRow row) throws ScanStop {
        in.words(text);
        if (!ReportMapper.isLanguage(text.toString())) {
            throw ScanStop.ODD;
        }
        row.language(text);
    }

    private void digest(PackedRow row) throws ScanStop {
        in.words(text);
        if (!ReportMapper.isDigest(text.toString())) {
            throw ScanStop.ODD;
        }
        row.sha256(text);
    }

    private Utf8 address() throws ScanStop {
        in.words(text);
        if (!WebAddress.is(text)) {
            throw ScanStop.ODD;
        }
        return text;
    }

    private Utf8 reference() throws ScanStop {
        ScannedIds.id(in, text);
        return text;
    }

    private Utf8 words() throws ScanStop {
        in.words(text);
        return text;
    }

    /** In a list a text may be empty. */
    private Utf8 anyText() throws ScanStop {
        in.string(text);
        return text;
    }

    private boolean begin() throws ScanStop {
        in.take('[');
        return true;
    }

    private static void known(int code, int count) throws ScanStop {
        if (code < 0 || code >= count) {
            throw ScanStop.ODD;
        }
    }
}
