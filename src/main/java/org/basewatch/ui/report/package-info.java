/**
 * The report panel: the chosen place, its reports in a list that stays quick with a million of them, and a report
 * opened in it. What is shown is put into words by types without nodes; the views only lay those words out.
 */
@NullMarked
package org.basewatch.ui.report;

import org.jspecify.annotations.NullMarked;
