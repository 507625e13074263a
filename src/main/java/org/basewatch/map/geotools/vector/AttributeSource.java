package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.util.List;
import org.basewatch.map.FeatureAttribute;

/** Where the attributes of features are read from when they are asked for; memory has no room for all of them. Any thread. */
@FunctionalInterface
interface AttributeSource {
    /** The place of a feature that cannot be found again. */
    long NOWHERE = -1;

    /**
     * The attributes of one feature, in the order of the file.
     *
     * @param place where it stands, as was noted when it was added; never {@link #NOWHERE}
     * @throws IOException if they cannot be read, or the file is not the one any more that it was
     */
    List<FeatureAttribute> at(long place) throws IOException;
}
