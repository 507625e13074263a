package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ColumnCatalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SetInfo;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapLook;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.ui.layer.PretendLayers;
import org.basewatch.ui.map.LaidOver;
import org.basewatch.ui.map.MapContent;
import org.junit.jupiter.api.Test;

/** Pieces are kept as long as they would look alike, and no longer. */
class StandingFurnitureTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();

    private final Catalogue reports = ColumnCatalogue.empty(
            new SetInfo("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ""));
    private final StandingFurniture standing = new StandingFurniture(PROJECTION);
    private final BundledMap bundled;

    StandingFurnitureTest() throws IOException {
        bundled = BundledMap.load();
    }

    private MapContent content(
            Optional<String> selected, Furniture furniture, MapTheme theme, List<StyledLayer> layers) {
        return new MapContent(
                reports,
                RowSet.all(0),
                Optional.empty(),
                selected,
                furniture,
                Optional.empty(),
                theme,
                layers,
                Annotations.none(),
                LaidOver.nothing());
    }

    private StandingFurniture.Pieces of(MapContent content, LabelLanguage language) throws IOException {
        MapLook look = MapLook.load(
                bundled.source(),
                bundled.map(),
                bundled.typefaces(),
                new Lettering(bundled.typefaces()),
                content.theme());
        return standing.of(content, look, look.sites().in(language));
    }

    @Test
    void thePiecesAreTheSameAsLongAsNothingOfThemChanges() throws IOException {
        MapContent first = content(Optional.empty(), Furniture.standard(), MapTheme.LIGHT, List.of());
        MapContent selecting = content(Optional.of("place"), Furniture.standard(), MapTheme.LIGHT, List.of());
        StandingFurniture.Pieces pieces = of(first, LabelLanguage.ENGLISH);
        assertThat(pieces.pieces()).hasSize(3);
        assertThat(of(selecting, LabelLanguage.ENGLISH)).isSameAs(pieces);
    }

    @Test
    void theyAreOthersInAnotherLookOrLanguageWithOtherPiecesAndOverLayers() throws Exception {
        Furniture standard = Furniture.standard();
        MapContent first = content(Optional.empty(), standard, MapTheme.LIGHT, List.of());
        StyledLayer layer = new StyledLayer(
                new PretendLayers()
                        .open(LayerRequest.of(Path.of("roads.geojson")), PROJECTION, LayerProgress.UNWATCHED)
                        .get(0),
                UserLayerStyle.initial());
        for (MapContent other : List.of(
                content(Optional.empty(), standard, MapTheme.DARK, List.of()),
                content(Optional.empty(), standard.withScaleBar(false), MapTheme.LIGHT, List.of()),
                content(Optional.empty(), standard, MapTheme.LIGHT, List.of(layer)))) {
            StandingFurniture.Pieces pieces = of(first, LabelLanguage.ENGLISH);
            assertThat(of(other, LabelLanguage.ENGLISH)).isNotEqualTo(pieces);
        }
        StandingFurniture.Pieces english = of(first, LabelLanguage.ENGLISH);
        assertThat(of(first, LabelLanguage.ARABIC)).isNotEqualTo(english);
    }
}
