package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.geotools.api.referencing.FactoryException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a code is called, x is east and y is north. */
class SourceCrsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:4326",
                "epsg:4326",
                "urn:ogc:def:crs:EPSG::4326",
                "urn:ogc:def:crs:EPSG:6.9:4326",
                "urn:x-ogc:def:crs:EPSG:4326:4326",
                "http://www.opengis.net/def/crs/EPSG/0/4326",
                "https://www.opengis.net/def/crs/EPSG/0/4326",
                "http://www.opengis.net/gml/srs/epsg.xml#4326"
            })
    void degreesAreLongitudeAndThenLatitude(String code) throws FactoryException {
        double[] pair = {36.3, 35.0};
        SourceCrs.ofCode(code).toDegrees(pair, 1);
        assertThat(pair[0]).isEqualTo(36.3, within(1e-9));
        assertThat(pair[1]).isEqualTo(35.0, within(1e-9));
    }

    /** EPSG:2393 gives northing first. */
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:2393", "urn:ogc:def:crs:EPSG::2393", "http://www.opengis.net/def/crs/EPSG/0/2393"})
    void metresAreEastAndThenNorth(String code) throws FactoryException {
        double[] pair = {3_400_000, 6_700_000};
        SourceCrs.ofCode(code).toDegrees(pair, 1);
        assertThat(pair[0]).isBetween(24.0, 27.0);
        assertThat(pair[1]).isBetween(60.0, 61.0);
    }
}
