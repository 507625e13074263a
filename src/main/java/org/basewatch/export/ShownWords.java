package org.basewatch.export;

import java.util.List;

/**
 * The words on how much is shown.
 *
 * @param count such as "27 of 55 reports"
 * @param plain the filter in words
 * @param cautions what is left out, and whether it contradicts what is shown
 * @param notes what else the reader must know of the count
 */
record ShownWords(String count, List<String> plain, List<String> cautions, List<String> notes) {}
