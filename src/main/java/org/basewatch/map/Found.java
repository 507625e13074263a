package org.basewatch.map;

import java.util.List;
import java.util.Optional;

/** Something of a layer of the user's own that was found under a point: a feature, or a pixel. */
public sealed interface Found permits FoundFeature, FoundPixel {
    /** What it is best called by, not blank. */
    String name();

    /** What the file says of it, in the order of the file. */
    List<FeatureAttribute> attributes();

    /** Why the file could not be asked, one plain sentence; empty if nothing is wrong. */
    Optional<String> problem();
}
