package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;

import org.basewatch.map.UserLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that lie about themselves are refused in a sentence, or opened with a warning; nothing else ever happens. */
class BrokenFilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            broken/nothing.tif          | nothing.tif is empty
            broken/nothing.geojson      | nothing.geojson is empty
            broken/nothing.gpkg         | nothing.gpkg is empty
            broken/empty.geojson        | holds no features
            broken/empty.shp            | holds no features
            broken/empty.gpkg           | holds no features
            broken/empty.gpx            | holds no features
            broken/empty.kml            | holds no features
            broken/no-system.shp        | does not say which coordinate system it uses, and its numbers are not degrees
            broken/metres-no-system.tif | does not say which coordinate system it uses, and its numbers are not degrees
            broken/no-system.tif        | does not say where on the Earth it lies
            broken/wrong-system.shp     | says its coordinates are degrees, but they are numbers such as
            broken/truncated-tiles.tif  | damaged, cut off
            broken/truncated.kmz        | damaged, cut off
            broken/truncated.gpkg       | damaged, cut off
            broken/truncated.mbtiles    | damaged, cut off
            broken/truncated.gpx        | damaged, cut off
            broken/entity.kml           | not opened for safety
            broken/entity.gpx           | not opened for safety
            broken/entity-beside.tif    | not opened for safety
            broken/bomb.kmz             | not opened for safety
            broken/climbs.kmz           | leads out of the archive
            broken/no-kml.kmz           | holds no KML file
            broken/absent.tif           | is not there
            make.sh                     | is not a kind of file that can be a layer
            """)
    void refusedInASentence(String name, String expected) {
        String sentence = LayerFiles.sentence(name);
        assertThat(sentence)
                .contains(expected)
                .endsWith(".")
                .doesNotContain("Exception")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            broken/truncated.tif           | is cut off: about
            broken/truncated.geojson       | what stands before the break is shown
            broken/truncated.kml           | what stands before the break is shown
            broken/truncated.shp           | is cut off
            broken/crossing.geojson        | cross themselves
            broken/crossing.gpkg           | cross themselves
            broken/heights.geojson         | heights in the file are not used
            broken/heights.shp             | heights in the file are not used
            broken/degrees-no-system.shp   | are read as degrees
            broken/wrong-place.shp         | may be in the wrong place
            """)
    void openedWithAWarning(String name, String expected) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            assertThat(layer.warnings()).anyMatch(sentence -> sentence.contains(expected) && sentence.endsWith("."));
        }
    }
}
