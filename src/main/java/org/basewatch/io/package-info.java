/**
 * Files to model and back: report sets with a list of problems that say where and what, and settings. Gson is used here alone,
 * and never builds model records: what it reads goes into carriers with boxed fields, is checked, and only then made into records.
 * Plain reports of a set are packed straight from their bytes ({@link org.basewatch.io.ReportScan}); only those with something odd
 * take the way through Gson, which finds the words for the fault.
 *
 * <p>Settings: {@link org.basewatch.io.SettingsStore}, shared by all windows; what one has changed is put into what the others have left
 * ({@link org.basewatch.io.Change}). The user's own letters: {@link org.basewatch.io.KeptLetters} in the same folder, shared alike;
 * {@link org.basewatch.io.OwnLettersFile} anywhere.
 */
@NullMarked
package org.basewatch.io;

import org.jspecify.annotations.NullMarked;
