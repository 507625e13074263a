package org.basewatch.io;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.basewatch.catalogue.CatalogueLists;

/**
 * Goes along the list of reports the short way, record by record, and lets the parser have the ones of which there is something to
 * say, together with the comma before them. The parser believes that it reads the whole list; it only sees fewer records of it.
 * One thread; used once.
 */
final class RecordScanner {
    /** A record that is longer is left to the parser. */
    private static final int LONGEST = 1 << 23;

    private final JsonReader json;
    private final LineReader lines;
    private final ReportIntake reports;
    private final ByteScanner in = new ByteScanner();
    private final ReportScan scan;
    private int count;
    private int parsed;
    private boolean isPrimed;
    private boolean isOver;

    /**
     * A scanner that stands behind the bracket with which the list begins.
     *
     * @param lists everything that reports can refer to
     */
    RecordScanner(JsonReader json, LineReader lines, ReportIntake reports, CatalogueLists lists) {
        this.json = json;
        this.lines = lines;
        this.reports = reports;
        this.scan = new ReportScan(in, lists);
    }

    /** Goes on until the parser is needed; answers how many records are behind then. */
    int scan(ReadSoFar soFar) throws IOException {
        isOver |= !lines.isUntouched();
        if (!isOver) {
            lines.beginLine();
            lines.stopAt(-1);
            while (passOne()) {
                soFar.look(lines.bytesRead(), reports);
            }
        }
        return count;
    }

    /** The parser has read a record. */
    void parserTookOne() {
        count++;
        parsed++;
    }

    /** A path of the parser's, with the number that the record really has. */
    String path(String parserPath) {
        String list = "$.reports[";
        int end = parserPath.indexOf(']');
        if (!parserPath.startsWith(list) || end < 0) {
            return parserPath;
        }
        int seen = Integer.parseInt(parserPath.substring(list.length(), end));
        return list + (seen + count - parsed - (isPrimed ? 1 : 0)) + parserPath.substring(end);
    }

    /** Takes in one record; false if it is one for the parser, which finds it next, or if the list is over. */
    private boolean passOne() throws IOException {
        while (true) {
            try {
                return pass();
            } catch (ScanStop stop) {
                if (stop == ScanStop.ODD || isTooLong() || !lines.readMore()) {
                    handOver();
                    return false;
                }
            }
        }
    }

    private boolean pass() throws ScanStop {
        in.begin(lines.bytes(), lines.position(), lines.limit());
        if (count > 0) {
            in.take(',');
        }
        if (in.peek() != '{') {
            throw ScanStop.ODD;
        }
        int line = lines.line() + in.lineEnds();
        scan.read(reports.emptyRow());
        if (!reports.take(scan.id(), line, lines.line(), count, scan.relationLines())) {
            throw ScanStop.ODD;
        }
        lines.take(in.position(), in.lineEnds());
        count++;
        return true;
    }

    /** Lets the parser go on: up to the end of the next record if there is one, else from here on for good. */
    private void handOver() throws IOException {
        if (count > 0 && parsed == 0 && !isPrimed) {
            prime();
        }
        in.begin(lines.bytes(), lines.position(), lines.limit());
        try {
            if (count > 0) {
                in.take(',');
            }
            isOver = in.peek() != '{' || !stopAfterRecord();
        } catch (ScanStop odd) {
            // The list or the file ends here, or something stands here that never may.
            isOver = true;
        }
    }

    /** The parser has seen no record yet; it is given an entry, or it would take the comma before the next one amiss. */
    private void prime() throws IOException {
        lines.insert("\"\"");
        json.skipValue();
        isPrimed = true;
    }

    /** Tells the reader where the record ends; false if its end is not found. */
    private boolean stopAfterRecord() throws IOException {
        int end = recordEnd();
        while (end < 0 && !isTooLong() && lines.readMore()) {
            end = recordEnd();
        }
        lines.stopAt(end);
        return end >= 0;
    }

    private int recordEnd() {
        byte[] bytes = lines.bytes();
        int depth = 0;
        boolean isInText = false;
        for (int at = lines.position(); at < lines.limit(); at++) {
            byte next = bytes[at];
            if (isInText) {
                at += next == '\\' ? 1 : 0;
                isInText = next != '"';
            } else if (next == '"') {
                isInText = true;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private boolean isTooLong() {
        return lines.limit() - lines.position() > LONGEST;
    }
}
