package org.basewatch.io;

import java.util.List;
import java.util.function.Function;
import org.basewatch.map.Furniture;
import org.basewatch.map.LayerReference;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.Annotations;

/**
 * Settings after one of several windows has changed some of them. Where a window was, how wide its panels were and what its map showed
 * are one thing each: half of one window's and half of another's would be a view that nobody has seen.
 */
final class ChangedSettings {
    private ChangedSettings() {}

    static Settings of(Change<Settings> all) {
        return new Settings(
                all.outcome(Settings::window),
                all.outcome(Settings::theme),
                all.outcome(Settings::panels),
                all.outcome(Settings::view),
                all.outcome(Settings::labels),
                all.outcome(Settings::folder),
                furniture(all.of(Settings::furniture)),
                picture(all.of(Settings::picture)),
                ground(all.of(Settings::ground)),
                marks(all.of(Settings::marks)));
    }

    private static Furniture furniture(Change<Furniture> all) {
        return new Furniture(
                all.outcome(Furniture::scaleBar),
                all.outcome(Furniture::northArrow),
                all.outcome(Furniture::attribution),
                all.outcome(Furniture::legend),
                all.outcome(Furniture::candidates),
                all.outcome(Furniture::graticule),
                all.outcome(Furniture::legendFolding));
    }

    private static Settings.Picture picture(Change<Settings.Picture> all) {
        return new Settings.Picture(
                all.outcome(Settings.Picture::size),
                all.outcome(Settings.Picture::author),
                all.outcome(Settings.Picture::nauticalMiles),
                all.outcome(Settings.Picture::folder));
    }

    private static Settings.Ground ground(Change<Settings.Ground> all) {
        return new Settings.Ground(
                all.outcome(Settings.Ground::crs),
                Change.ofEntries(all.of(Settings.Ground::layers), ChangedSettings::shown));
    }

    /** A layer is the same one however it is painted, and whatever the file of that name has become. */
    private static Object shown(SavedLayer layer) {
        LayerReference reference = layer.reference();
        return List.of(reference.file(), reference.part());
    }

    private static Settings.Marks marks(Change<Settings.Marks> all) {
        Change<List<Annotation>> drawn = all.of(Settings.Marks::annotations).of(Annotations::items);
        return new Settings.Marks(
                all.outcome(Settings.Marks::coordinates),
                new Annotations(Change.ofEntries(drawn, Function.identity())));
    }
}
