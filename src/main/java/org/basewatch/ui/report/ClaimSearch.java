package org.basewatch.ui.report;

/** How far the search for claims that disagree has come; in a large set it takes its time and can be stopped. */
enum ClaimSearch {
    /** All of them are known. */
    OVER,
    /** Nobody can say yet whether there are any. */
    RUNNING,
    /** It was stopped, or failed, before its end: nobody can say whether there are any. */
    STOPPED
}
