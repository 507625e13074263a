package org.basewatch.ui.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.annotation.Annotations;

/**
 * What the map is to show, apart from where and how large.
 *
 * @param catalogue the open catalogue
 * @param visible its visible rows
 * @param asOf the day up to which things are known, if that is limited
 * @param selected key of the selected site
 * @param furniture which helps for reading are on
 * @param labels in which languages things are named; empty where only the sites are
 * @param theme the look
 * @param layers layers of the user's own that are visible, lowest first: the legend and the attribution name them
 * @param annotations what the author has drawn: names keep clear of it, the legend names it, {@link AnnotationLayer} paints it
 * @param over what the window lays over the map, which nothing should be written below
 */
public record MapContent(
        Catalogue catalogue,
        RowSet visible,
        Optional<LocalDate> asOf,
        Optional<String> selected,
        Furniture furniture,
        Optional<LabelLanguage> labels,
        MapTheme theme,
        List<StyledLayer> layers,
        Annotations annotations,
        LaidOver over) {
    /** Copies the list. */
    public MapContent {
        layers = List.copyOf(layers);
    }

    /** Without layers of the user's own, without drawings and without a day. */
    public MapContent(
            Catalogue catalogue,
            RowSet visible,
            Optional<String> selected,
            Furniture furniture,
            Optional<LabelLanguage> labels,
            MapTheme theme) {
        this(
                catalogue,
                visible,
                Optional.empty(),
                selected,
                furniture,
                labels,
                theme,
                List.of(),
                Annotations.none(),
                LaidOver.nothing());
    }

    /** The same with other visible rows. */
    public MapContent withVisible(RowSet rows) {
        return new MapContent(catalogue, rows, asOf, selected, furniture, labels, theme, layers, annotations, over);
    }

    /** Whether a frame of the other content may still be shown while a frame of this one is on its way. */
    boolean isCloseTo(MapContent other) {
        return catalogue == other.catalogue && theme == other.theme;
    }

    /** Whether the picture of the ground would be the same. */
    boolean hasSameGround(MapContent other) {
        return theme == other.theme
                && furniture.graticule() == other.furniture.graticule()
                && layers.isEmpty() == other.layers.isEmpty();
    }

    /** Whether the pictures of the reports would be the same. */
    boolean hasSameReports(MapContent other) {
        return isCloseTo(other)
                && visible.equals(other.visible)
                && asOf.equals(other.asOf)
                && selected.equals(other.selected)
                && furniture.equals(other.furniture)
                && labels.equals(other.labels)
                && annotations.equals(other.annotations)
                && over.equals(other.over)
                && hasSameLayerWords(other);
    }

    private boolean hasSameLayerWords(MapContent other) {
        if (layers.size() != other.layers.size()) {
            return false;
        }
        for (int i = 0; i < layers.size(); i++) {
            if (!layers.get(i).hasSameWords(other.layers.get(i))) {
                return false;
            }
        }
        return true;
    }
}
