package org.basewatch.io;

import java.util.List;
import org.basewatch.model.Basis;
import org.basewatch.model.Equipment;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Relation;
import org.basewatch.packed.KnownTexts;
import org.basewatch.packed.PackedRow;
import org.basewatch.packed.Utf8;
import org.jspecify.annotations.Nullable;

/** The parts of a report that not every one has, read the short way as {@link ReportScan} does. One thread. */
final class PartScan {
    private static final KnownTexts<String> LOCATION =
            KnownTexts.of(List.of("type", "lon", "lat", "precisionM", "radiusM", "basis", "reason"));
    private static final KnownTexts<String> POINTS = KnownTexts.of(List.of("exact", "approximate"));
    private static final KnownTexts<String> STEP = KnownTexts.of(List.of("name", "sourceId"));
    private static final KnownTexts<String> EQUIPMENT = KnownTexts.of(List.of("name", "count", "qualifier", "note"));
    private static final KnownTexts<String> RELATION = KnownTexts.of(List.of("type", "reportId", "note"));
    /** All but the radius, and the reason if there is one; and all but the precision. */
    private static final int EXACT_HAS = 0b0101111;

    private static final int APPROXIMATE_HAS = 0b1110111;
    private static final int REASON = 1 << 6;
    private static final double MOST_PRECISION = 1_000_000;
    private static final double MOST_RADIUS = 5_000_000;
    private static final int MOST_EQUIPMENT = 10_000_000;

    private final ByteScanner in;
    private final ScanCodes codes;
    private final int sources;
    private final IntList relationLines = new IntList();
    private final Utf8 text = new Utf8();
    private final Utf8 second = new Utf8();

    PartScan(ByteScanner in, ScanCodes codes, int sources) {
        this.in = in;
        this.codes = codes;
        this.sources = sources;
    }

    /** The line of each relation of the record, counted from its beginning. */
    IntList relationLines() {
        return relationLines;
    }

    void location(PackedRow row) throws ScanStop {
        int seen = 0;
        int type = 0;
        double lon = 0;
        double lat = 0;
        double metres = 0;
        Basis basis = Basis.WEB;
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(LOCATION);
            seen = ReportScan.once(seen, field);
            switch (field) {
                case 0 -> type = in.code(POINTS);
                case 1 -> lon = in.number();
                case 2 -> lat = in.number();
                case 3, 4 -> metres = in.number();
                case 5 -> basis = codes.basis(in);
                default -> in.words(text);
            }
        }
        boolean isExact = type == 0;
        boolean hasAll = isExact ? (seen & ~REASON) == EXACT_HAS : seen == APPROXIMATE_HAS;
        boolean isInRange = Math.abs(lon) <= 180
                && Math.abs(lat) <= 90
                && metres > 0
                && metres <= (isExact ? MOST_PRECISION : MOST_RADIUS);
        if (!hasAll || !isInRange) {
            throw ScanStop.ODD;
        }
        row.point(isExact, new GeoPoint(lon, lat), metres, basis, (seen & REASON) == 0 ? null : text);
    }

    void relay(PackedRow row) throws ScanStop {
        in.take('[');
        for (boolean isFirst = true; in.more(isFirst, ']'); isFirst = false) {
            step(row);
        }
    }

    private void step(PackedRow row) throws ScanStop {
        int seen = 0;
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(STEP);
            seen = ReportScan.once(seen, field);
            if (field == 0) {
                in.words(text);
            } else {
                ScannedIds.id(in, second);
            }
        }
        if ((seen & 1) == 0 || row.relay(text, (seen & 0b10) == 0 ? null : second) >= sources) {
            throw ScanStop.ODD;
        }
    }

    void equipment(PackedRow row) throws ScanStop {
        in.take('[');
        for (boolean isFirst = true; in.more(isFirst, ']'); isFirst = false) {
            item(row);
        }
    }

    private void item(PackedRow row) throws ScanStop {
        int seen = 0;
        int count = 0;
        Equipment.@Nullable Qualifier qualifier = null;
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(EQUIPMENT);
            seen = ReportScan.once(seen, field);
            switch (field) {
                case 0 -> in.words(text);
                case 1 -> count = in.whole();
                case 2 -> qualifier = codes.qualifier(in);
                default -> in.words(second);
            }
        }
        if ((seen & 1) == 0 || count > MOST_EQUIPMENT) {
            throw ScanStop.ODD;
        }
        row.equipment(text, count, qualifier, (seen & 0b1000) == 0 ? null : second);
    }

    void relations(PackedRow row) throws ScanStop {
        in.take('[');
        for (boolean isFirst = true; in.more(isFirst, ']'); isFirst = false) {
            relation(row);
        }
    }

    private void relation(PackedRow row) throws ScanStop {
        int seen = 0;
        Relation.Type type = Relation.Type.CONTEXT;
        in.take('{');
        for (boolean isFirst = true; in.more(isFirst, '}'); isFirst = false) {
            int field = in.name(RELATION);
            seen = ReportScan.once(seen, field);
            switch (field) {
                case 0 -> type = codes.relation(in);
                case 1 -> {
                    ScannedIds.id(in, text);
                    relationLines.add(in.lineEnds());
                }
                default -> in.words(second);
            }
        }
        if ((seen & 0b11) != 0b11) {
            throw ScanStop.ODD;
        }
        row.relation(type, text, (seen & 0b100) == 0 ? null : second);
    }
}
