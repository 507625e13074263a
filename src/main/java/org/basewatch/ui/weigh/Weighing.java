package org.basewatch.ui.weigh;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.basewatch.ui.News;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.task.TaskExecutor;

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
    public static Weighing over(Workspace workspace, Dialogs dialogs, News news, Supplier<LocalDate> today) {
        return over(workspace, dialogs, news, today, Optional.empty());
    }

    /**
     * Weighing over a workspace.
     *
     * @param news gets sentences for the user
     * @param today the date of a new letter
     * @param executor looks through large sets
     */
    public static Weighing over(
            Workspace workspace,
            Dialogs dialogs,
            News news,
            Supplier<LocalDate> today,
            Optional<TaskExecutor> executor) {
        return new Weighing(
                new WhatIfViewModel(workspace, news::done, executor),
                new OwnLettersViewModel(workspace, dialogs, news, today));
    }
}
