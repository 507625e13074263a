package org.basewatch.ui.main;

import org.basewatch.ui.Workspace;
import org.basewatch.ui.layer.LayersViewModel;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.weigh.WhatIfViewModel;

/**
 * All that buttons and keys of the window do, in one place, so that no action has a button without a key.
 *
 * @param workspace the open set, filter and selection
 * @param main opening, messages, look
 * @param map views
 * @param pictures briefing pictures
 * @param layers layers of the user's own
 * @param projection what the map is drawn in
 * @param whatIf trying the map without something
 * @param files files that come from outside, such as by drop
 */
public record WindowActions(
        Workspace workspace,
        MainViewModel main,
        MapViewModel map,
        PictureActions pictures,
        LayersViewModel layers,
        ProjectionActions projection,
        WhatIfViewModel whatIf,
        FileIntake files) {}
