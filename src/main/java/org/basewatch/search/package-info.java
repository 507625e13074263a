/**
 * Finds reports by words: a small query language, spellings and scripts that mean the same, an index of what reports say, and
 * where in a text the words were found. Apache Lucene is known to this package alone.
 *
 * <p>The way of a query: {@link org.basewatch.search.QueryReader} → {@link org.basewatch.search.SearchQuery} →
 * {@link org.basewatch.search.ReportSearch} → a {@link org.basewatch.catalogue.RowSet} that becomes a part of the filter. Words
 * of queries, texts, names and the table of variants all go through one {@link org.basewatch.search.WordSplitter}, so that what
 * is folded alike meets.
 */
@NullMarked
package org.basewatch.search;

import org.jspecify.annotations.NullMarked;
