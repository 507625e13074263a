package org.basewatch.ui.weigh;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;

/**
 * What can be done to weigh reports and sources.
 *
 * @param whatIf trying the map without something
 * @param letters the user's own letters
 */
public record Weighing(WhatIfViewModel whatIf, OwnLettersViewModel letters) {
    /**
     * Weighing over a workspace.
     *
     * @param news gets sentences for the user
     * @param today the date of a new letter
     */
    public static Weighing over(
            Workspace workspace, Dialogs dialogs, Consumer<String> news, Supplier<LocalDate> today) {
        return new Weighing(
                new WhatIfViewModel(workspace, news), new OwnLettersViewModel(workspace, dialogs, news, today));
    }
}
