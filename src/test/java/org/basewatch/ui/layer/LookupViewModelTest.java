package org.basewatch.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.FoundFeature;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapLayer;
import org.basewatch.map.MapPoint;
import org.basewatch.map.NamedShape;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;

/** Looking up what lies under a point, without a window. */
class LookupViewModelTest {
    private static final MapPoint POINT = new MapPoint(1, 2);

    private final PretendLayers.Pretend low = layer("low.gpkg");
    private final PretendLayers.Pretend high = layer("high.gpkg");
    private final PretendLayers.Pretend imagery = layer("imagery.tif");
    private final ObjectProperty<List<StyledLayer>> painted =
            new SimpleObjectProperty<>(List.of(styled(low), styled(imagery), styled(high)));
    private final HandExecutor executor = new HandExecutor();
    private final List<String> news = new ArrayList<>();
    private final LookupViewModel model = new LookupViewModel(painted, executor, news::add);
    private int nothing;

    @Test
    void whatLiesUppermostComesFirstAndIsShown() {
        low.under.add(feature("a"));
        low.under.add(feature("b"));
        low.more = 7;
        high.under.add(feature("c"));
        look();
        executor.finishNext();

        assertThat(shown().items()).extracting(item -> item.thing().name()).containsExactly("c", "a", "b");
        assertThat(shown().more()).isEqualTo(7);
        assertThat(shown().shown().thing().name()).isEqualTo("c");
        assertThat(nothing).isZero();
        model.choose(2);
        assertThat(shown().shown().thing().name()).isEqualTo("b");
        assertThat(shown().shown().layer().layer()).isSameAs(low);
    }

    @Test
    void whereNothingIsThatIsToldAndNothingIsShownAnyMore() {
        low.under.add(feature("a"));
        look();
        executor.finishNext();
        low.under.clear();
        look();
        assertThat(model.foundProperty().get()).isPresent();
        executor.finishNext();

        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(nothing).isEqualTo(1);
    }

    @Test
    void aLateAnswerIsDropped() {
        low.under.add(feature("first"));
        look();
        executor.doNext();
        low.under.set(0, feature("second"));
        look();
        executor.finishNext();
        assertThat(model.foundProperty().get()).isEmpty();
        executor.deliverNext();
        assertThat(shown().shown().thing().name()).isEqualTo("second");

        look();
        assertThat(model.close()).isTrue();
        executor.finishNext();
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.close()).isFalse();
        assertThat(nothing).isZero();
    }

    @Test
    void whatIsShownGoesWithItsLayer() {
        low.under.add(feature("a"));
        look();
        executor.finishNext();
        painted.set(List.of(new StyledLayer(low, UserLayerStyle.initial().withOpacity(0.5)), styled(high)));
        assertThat(model.foundProperty().get()).as("another look").isPresent();
        painted.set(List.of(styled(high)));
        assertThat(model.foundProperty().get()).isEmpty();

        painted.set(List.of(styled(low)));
        look();
        painted.set(List.of());
        executor.finishNext();
        assertThat(model.foundProperty().get())
                .as("gone before the answer came")
                .isEmpty();
    }

    @Test
    void pixelsAreFoundInTheOrderOfTheLayers() {
        low.under.add(feature("a"));
        high.under.add(feature("c"));
        imagery.pixel = Optional.of(pixel("Value 7"));
        look();
        executor.finishNext();

        assertThat(shown().items()).extracting(item -> item.thing().name()).containsExactly("c", "Value 7", "a");
    }

    @Test
    void pixelsAloneAreShownOnlyIfTheyAreWanted() {
        imagery.pixel = Optional.of(pixel("Value 7"));
        model.look(POINT, 10, false, () -> nothing++);
        executor.finishNext();
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(nothing).isEqualTo(1);

        look();
        executor.finishNext();
        assertThat(shown().shown().thing().name()).isEqualTo("Value 7");

        low.under.add(feature("a"));
        model.look(POINT, 10, false, () -> nothing++);
        executor.finishNext();
        assertThat(shown().items()).as("with a feature they come along").hasSize(2);
        assertThat(nothing).isEqualTo(1);
    }

    @Test
    void itIsWorthLookingAsSoonAsThereIsALayer() {
        assertThat(model.hasLayers()).isTrue();
        painted.set(List.of(styled(imagery)));
        assertThat(model.hasLayers()).isTrue();
        painted.set(List.of());
        assertThat(model.hasLayers()).isFalse();
    }

    @Test
    void whatIsCopiedIsATableOfAllThatIsKnown() {
        FoundFeature area = new FoundFeature(
                "depot",
                MapLayer.Geometry.POLYGON,
                List.of(new FeatureAttribute("note", "two\nlines\tand more"), new FeatureAttribute("none", "")),
                Optional.empty(),
                OptionalDouble.of(1_234),
                OptionalDouble.of(56_000),
                Optional.empty(),
                shape("depot"));
        assertThat(FoundWords.table(new FoundHere.Item(styled(low), area), CoordinateFormat.UTM))
                .isEqualTo("""
                        Layer\tlow.gpkg
                        note\ttwo lines and more
                        none\t
                        Area (measured)\t5.60 ha
                        Outline (measured)\t1.23 km (0.67 nmi)
                        """);
        assertThat(FoundWords.measures(feature("a"), CoordinateFormat.MGRS))
                .containsExactly(new FeatureAttribute("Position", CoordinateFormat.MGRS.write(new GeoPoint(36, 35))));
    }

    @Test
    void whatIsCopiedOfAPixelSaysWhatWasMeasured() {
        assertThat(FoundWords.table(new FoundHere.Item(styled(imagery), pixel("Value 7")), CoordinateFormat.MGRS))
                .isEqualTo("""
                        Layer\timagery.tif
                        Value\t7
                        Pixel size (measured)\t30.0 × 28.5 m
                        Centre (measured)\t%s
                        """.formatted(CoordinateFormat.MGRS.write(new GeoPoint(36, 35))));
    }

    private static FoundPixel pixel(String name) {
        return new FoundPixel(
                name,
                List.of(new FeatureAttribute("Value", "7")),
                Optional.empty(),
                30,
                28.5,
                new GeoPoint(36, 35),
                List.of(new MapPoint(0, 1), new MapPoint(1, 1), new MapPoint(1, 0), new MapPoint(0, 0)));
    }

    private void look() {
        model.look(POINT, 10, true, () -> nothing++);
    }

    private FoundHere shown() {
        return model.foundProperty().get().orElseThrow();
    }

    private static FoundFeature feature(String name) {
        return new FoundFeature(
                name,
                MapLayer.Geometry.POINT,
                List.of(new FeatureAttribute("name", name)),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(new GeoPoint(36, 35)),
                shape(name));
    }

    private static NamedShape shape(String name) {
        return new NamedShape(name, MapLayer.Geometry.POINT, new int[][] {{1, 2}});
    }

    private static PretendLayers.Pretend layer(String file) {
        return new PretendLayers.Pretend(Path.of(file), "", LambertConformalConic.syria());
    }

    private static StyledLayer styled(PretendLayers.Pretend layer) {
        return new StyledLayer(layer, UserLayerStyle.initial());
    }
}
