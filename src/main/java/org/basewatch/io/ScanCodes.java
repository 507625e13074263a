package org.basewatch.io;

import org.basewatch.model.Basis;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.Relation;
import org.basewatch.model.ReportKind;
import org.basewatch.packed.KnownTexts;

/** The words of closed choices, found by their bytes. One thread. */
final class ScanCodes {
    private final KnownTexts<String> bases = KnownTexts.of(Codes.BASES.words());
    private final KnownTexts<String> kinds = KnownTexts.of(Codes.REPORT_KINDS.words());
    private final KnownTexts<String> precisions = KnownTexts.of(Codes.PRECISIONS.words());
    private final KnownTexts<String> qualifiers = KnownTexts.of(Codes.QUALIFIERS.words());
    private final KnownTexts<String> relations = KnownTexts.of(Codes.RELATIONS.words());

    Basis basis(ByteScanner in) throws ScanStop {
        return Codes.BASES.value(in.code(bases));
    }

    ReportKind kind(ByteScanner in) throws ScanStop {
        return Codes.REPORT_KINDS.value(in.code(kinds));
    }

    EventDate.Precision precision(ByteScanner in) throws ScanStop {
        return Codes.PRECISIONS.value(in.code(precisions));
    }

    Equipment.Qualifier qualifier(ByteScanner in) throws ScanStop {
        return Codes.QUALIFIERS.value(in.code(qualifiers));
    }

    Relation.Type relation(ByteScanner in) throws ScanStop {
        return Codes.RELATIONS.value(in.code(relations));
    }
}
