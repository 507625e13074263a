package org.basewatch.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Report sets as text, to be broken by tests one piece at a time. */
final class ReportSetTexts {
    /** Two places, two sources, an origin and two reports, all as the format asks. */
    static final String GOOD = """
            {
              "format": "basewatch-reports",
              "version": 1,
              "title": "Sample",
              "compiled": "2026-11-23",
              "places": [
                {
                  "id": "khmeimim",
                  "kind": "air-base",
                  "names": {"en": "Khmeimim", "ar": "حميميم", "ru": "Хмеймим"},
                  "location": {"type": "exact", "lon": 35.9486, "lat": 35.4008, "precisionM": 500, "basis": "web"},
                  "statusTrail": [{"when": "Dec 2024", "text": "In use", "reportIds": ["r2"]}]
                },
                {
                  "id": "unnamed",
                  "kind": "air-base",
                  "names": {"en": "Unnamed base"},
                  "location": {
                    "type": "area",
                    "shape": {"type": "ellipse", "lon": 38.3, "lat": 36.2, "semiMajorM": 60000, "semiMinorM": 20000, "bearingDeg": 20},
                    "reason": "The source names a border and no place.",
                    "basis": "inference",
                    "borderBetween": ["Aleppo", "Raqqa"]
                  }
                }
              ],
              "sources": [
                {
                  "id": "agency",
                  "name": "Agency",
                  "kind": "agency",
                  "urls": ["https://example.org/about"],
                  "ratings": [{"letter": "B", "reason": "Good record.", "by": "editorial", "date": "2026-11-23"}]
                },
                {
                  "id": "channel",
                  "name": "Channel",
                  "kind": "milblogger",
                  "ratings": [{"letter": "F", "reason": "Nothing known.", "by": "editorial", "date": "2026-11-23"}]
                }
              ],
              "origins": [
                {"id": "clip", "title": "A clip", "sourceId": "channel"}
              ],
              "reports": [
                {
                  "id": "r1",
                  "title": "A convoy",
                  "summary": "Trucks on a road.",
                  "event": {"from": "2024-12-08", "to": "2024-12-09", "precision": "interval", "basis": "article"},
                  "published": "2024-12-09",
                  "placeIds": ["khmeimim"],
                  "kind": "movement",
                  "sourceId": "channel",
                  "originId": "clip",
                  "basis": "web",
                  "ratings": [{"credibility": 6, "reason": "No basis.", "by": "editorial", "date": "2026-11-23"}],
                  "equipment": [{"name": "truck", "count": 12, "qualifier": "at-least"}],
                  "relay": [{"name": "Channel", "sourceId": "channel"}],
                  "relations": [{"type": "corroborates", "reportId": "r2"}]
                },
                {
                  "id": "r2",
                  "title": "A statement",
                  "summary": "Somebody said so.",
                  "location": {"type": "approximate", "lon": 36.1, "lat": 35.1, "radiusM": 5000, "reason": "geocoded", "basis": "web"},
                  "kind": "statement",
                  "sourceId": "agency",
                  "basis": "web",
                  "url": "https://example.org/news/1",
                  "ratings": [{"credibility": 2, "reason": "Fits.", "by": "editorial", "date": "2026-11-23"}]
                }
              ]
            }
            """;

    private ReportSetTexts() {}

    /** The good set with a piece replaced; the piece must be in it. */
    static String with(String piece, String replacement) {
        if (!GOOD.contains(piece)) {
            throw new IllegalArgumentException("not in the sample: " + piece);
        }
        return GOOD.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(replacement));
    }

    /** The line, from 1, on which a piece first stands. */
    static int lineOf(String text, String piece) {
        int at = text.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + piece);
        }
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    static CatalogueReadResult read(String text) throws UnreadableFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static CatalogueReadResult read(byte[] bytes) throws UnreadableFileException {
        return new JsonCatalogueReader().read(new ByteArrayInputStream(bytes), "sample.json");
    }
}
