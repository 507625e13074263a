package org.basewatch.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.Extent;
import org.basewatch.map.MapTheme;
import org.basewatch.model.Credibility;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;

/** Requests for pictures of the bundled reports, for tests and previews. */
final class PictureSamples {
    static final PictureTexts MARKED = new PictureTexts(
            Optional.of("Russian bases in Syria: what was reported leaving, 6 – 16 December 2024"),
            Optional.empty(),
            Optional.of("Desk"),
            Optional.of("FOR INTERNAL BRIEFING"),
            Optional.of(TlpLabel.GREEN));

    static final PictureTexts LENGTHY = new PictureTexts(
            Optional.of(
                    "القواعد الروسية في سوريا – Российские базы в Сирии – a long title in three scripts that says what is"
                            + " shown, where it is, and when all of it was reported to have happened, so that it must wrap"),
            Optional.empty(),
            Optional.of("An organisation with a very long name, department of maps and briefings, third floor"),
            Optional.of(
                    "FOR INTERNAL BRIEFING ONLY – NOT TO BE PASSED ON WITHOUT THE CONSENT OF THE AUTHOR – DELETE AFTER USE"),
            Optional.of(TlpLabel.AMBER_STRICT));

    private static final Catalogue CATALOGUE = read();
    private static final MapKit KIT = kit();

    private PictureSamples() {}

    static Catalogue catalogue() {
        return CATALOGUE;
    }

    static MapKit bundledKit() {
        return KIT;
    }

    /** A to C and not judged, 1 to 3 and not judged, as of 16 December 2024. */
    static FilterCriteria some() {
        return FilterCriteria.all()
                .withRatings(RatingMask.of(
                        EnumSet.of(Reliability.A, Reliability.B, Reliability.C, Reliability.F),
                        EnumSet.of(Credibility.ONE, Credibility.TWO, Credibility.THREE, Credibility.SIX)))
                .withAsOf(Optional.of(LocalDate.of(2024, 12, 16)));
    }

    static PictureRequest request(FilterCriteria criteria, PictureSize size, PictureTexts texts) {
        return request(criteria, Optional.empty(), size, texts);
    }

    static PictureRequest request(
            FilterCriteria criteria, Optional<String> place, PictureSize size, PictureTexts texts) {
        var content = new PictureContent(
                CATALOGUE, new RowFilter().apply(CATALOGUE, criteria), place.map(PlaceId::new), "syria-2024.json", 0);
        return new PictureRequest(content, Optional.empty(), size, texts, PictureOptions.standard("1.0"));
    }

    /** A picture of a small set of its own, so that a reference picture does not change with the bundled reports. */
    static PictureRequest ofSmallSet(PictureSize size, PictureTexts texts) {
        return ofSmallSet(size, texts, MapTheme.LIGHT, Optional.empty());
    }

    /** The same in another look and of a part of the map, in its metres. */
    static PictureRequest ofSmallSet(PictureSize size, PictureTexts texts, MapTheme look, Optional<Extent> part) {
        try (InputStream stream = PictureSamples.class.getResourceAsStream("/export/small-set.json")) {
            Catalogue catalogue = new JsonCatalogueReader()
                    .read(Objects.requireNonNull(stream), "small-set.json")
                    .catalogue();
            var result = new RowFilter().apply(catalogue, FilterCriteria.all());
            var content = new PictureContent(catalogue, result, Optional.empty(), "small-set.json", 0);
            PictureOptions usual = PictureOptions.standard("1.0");
            PictureOptions options = new PictureOptions(
                    usual.furniture(), usual.labels(), look, false, Optional.empty(), usual.version());
            return new PictureRequest(content, part, size, texts, options);
        } catch (IOException | UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture of the bundled set as it is read from a file that ends within its fifth report. */
    static PictureRequest ofCutSet(PictureSize size) {
        try {
            String text = Files.readString(Path.of("resources/reports/syria-2024.json"));
            byte[] cut = text.substring(0, text.indexOf("\"id\": \"r05\"")).getBytes(StandardCharsets.UTF_8);
            Catalogue catalogue = new JsonCatalogueReader()
                    .read(new ByteArrayInputStream(cut), "cut.json")
                    .catalogue();
            var result = new RowFilter().apply(catalogue, FilterCriteria.all());
            var content = new PictureContent(catalogue, result, Optional.empty(), "cut.json", 0);
            return new PictureRequest(
                    content, Optional.empty(), size, PictureTexts.none(), PictureOptions.standard("1.0"));
        } catch (IOException | UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    static PictureSheets layOut(PictureRequest request) {
        try {
            return new BriefingPicture(KIT).layOut(request);
        } catch (NoRoomException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Catalogue read() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MapKit kit() {
        try {
            return MapKit.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
