package org.basewatch.ui.report;

/**
 * One line of what is known of a report.
 *
 * @param label what the line tells, such as "Reached us by"
 * @param text the words
 */
public record DetailLine(String label, String text) {}
