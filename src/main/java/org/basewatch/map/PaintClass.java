package org.basewatch.map;

import java.util.Optional;

/**
 * One class of things that the base map draws, as the style sheet has it.
 *
 * @param name such as "river.2"
 * @param layer the map layer that it takes its features from
 * @param where which features of the layer
 * @param scales where it is shown
 * @param area how its areas are filled
 * @param line how its lines and outlines are drawn
 * @param across for lines that names go beside where they can: how bad it is for a name to lie across, beside other such lines
 */
record PaintClass(
        String name,
        String layer,
        FeatureFilter where,
        ScaleRange scales,
        Optional<AreaStyle> area,
        Optional<LineStyle> line,
        int across) {}
