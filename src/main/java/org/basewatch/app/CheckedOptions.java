package org.basewatch.app;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.export.PictureOptions;
import org.basewatch.export.PictureSize;
import org.basewatch.export.PictureTexts;
import org.basewatch.export.TlpLabel;
import org.basewatch.map.Extent;
import org.basewatch.map.Furniture;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.geotools.DisplayProjections;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;

/**
 * The options of {@code export} after their check, as far as they can be checked without the data.
 *
 * @param size the size of the picture
 * @param extent what the map shows
 * @param criteria the filter
 * @param texts what is written on the picture
 * @param options further choices
 * @param projection what the map is drawn in
 * @param layers files to put on the map, lowest first
 */
record CheckedOptions(
        PictureSize size,
        Optional<Extent> extent,
        FilterCriteria criteria,
        PictureTexts texts,
        PictureOptions options,
        MapProjection projection,
        List<LayerRequest> layers) {
    /** What the bundled map covers. */
    private static final GeoBox COVERED = new GeoBox(26, 26, 50, 42);

    static CheckedOptions of(ExportOptions typed, ZonedDateTime now) throws WrongUseException {
        MapProjection projection = projection(typed);
        return new CheckedOptions(
                OptionTexts.size(typed.size),
                extent(typed, projection),
                criteria(typed),
                texts(typed),
                options(typed, now),
                projection,
                LayerOption.read(typed.layers));
    }

    /** The database of coordinate systems is not touched unless one is asked for. */
    private static MapProjection projection(ExportOptions typed) throws WrongUseException {
        if (typed.crs.isEmpty()) {
            return LambertConformalConic.syria();
        }
        try {
            return DisplayProjections.ofCode(typed.crs.get().strip().toUpperCase(Locale.ROOT));
        } catch (UnusableLayerException unusable) {
            throw new WrongUseException("--crs: " + unusable.getMessage());
        }
    }

    private static Optional<Extent> extent(ExportOptions typed, MapProjection projection) throws WrongUseException {
        if (typed.bbox.isEmpty()) {
            return Optional.empty();
        }
        GeoBox box = GeoBox.of(typed.bbox.get());
        box.checkWithin(COVERED);
        return Optional.of(box.extent(projection));
    }

    private static FilterCriteria criteria(ExportOptions typed) throws WrongUseException {
        EnumSet<Reliability> letters = typed.reliability.isEmpty()
                ? EnumSet.allOf(Reliability.class)
                : RatingList.letters(typed.reliability.get());
        EnumSet<Credibility> figures = typed.credibility.isEmpty()
                ? EnumSet.allOf(Credibility.class)
                : RatingList.figures(typed.credibility.get());
        return FilterCriteria.all()
                .withRatings(RatingMask.of(letters, figures))
                .withEvents(events(typed))
                .withAsOf(day("--as-of", typed.asOf));
    }

    private static EventDays events(ExportOptions typed) throws WrongUseException {
        try {
            return new EventDays(day("--from", typed.from), day("--to", typed.to), !typed.noUndated);
        } catch (IllegalArgumentException wrongOrder) {
            throw new WrongUseException("--from, --to: " + wrongOrder.getMessage() + ".");
        }
    }

    private static Optional<LocalDate> day(String option, Optional<String> text) throws WrongUseException {
        return text.isEmpty() ? Optional.empty() : Optional.of(OptionTexts.day(option, text.get()));
    }

    private static PictureTexts texts(ExportOptions typed) throws WrongUseException {
        Optional<TlpLabel> tlp = typed.tlp.isEmpty() ? Optional.empty() : Optional.of(OptionTexts.tlp(typed.tlp.get()));
        try {
            return new PictureTexts(typed.title, typed.subtitle, typed.author, typed.marking, tlp);
        } catch (IllegalArgumentException tooLong) {
            throw new WrongUseException(tooLong.getMessage() + ".");
        }
    }

    private static PictureOptions options(ExportOptions typed, ZonedDateTime now) throws WrongUseException {
        Furniture furniture =
                Furniture.standard().withCandidates(typed.candidates).withGraticule(!typed.noGraticule);
        Optional<ZonedDateTime> made =
                typed.made.isEmpty() ? Optional.empty() : Optional.of(OptionTexts.moment(typed.made.get(), now));
        return new PictureOptions(
                furniture,
                OptionTexts.labels(typed.labels),
                OptionTexts.look(typed.look),
                typed.nauticalMiles,
                made,
                BasewatchCommand.Version.number());
    }
}
