/**
 * Files to model and back: report sets with a list of problems that say where and what, and settings. Gson is used here alone,
 * and never builds model records: files are read into carriers with boxed fields, checked, and only then made into records.
 */
@NullMarked
package org.basewatch.io;

import org.jspecify.annotations.NullMarked;
