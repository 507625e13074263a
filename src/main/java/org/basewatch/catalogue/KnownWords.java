package org.basewatch.catalogue;

import java.time.LocalDate;

/**
 * What "known on a day" means, in words: nobody can say that a report was known on a day but by its publication, or else because
 * its event was over. Any thread.
 */
public final class KnownWords {
    private KnownWords() {}

    /**
     * Such as "as known on 16 Dec 2024 (published by the end of that day; 9 without a publication day: their events were over by
     * then)".
     *
     * @param visible the rows that are shown while the day is set
     */
    public static String of(Catalogue catalogue, LocalDate day, RowSet visible) {
        return "as known on " + DateWords.day(day) + " (" + basis(catalogue, visible) + ")";
    }

    /**
     * On what it rests that those shown were known by the day, such as "published by the end of that day; 9 without a publication day:
     * their events were over by then".
     *
     * @param visible the rows that are shown while a day is set
     */
    public static String basis(Catalogue catalogue, RowSet visible) {
        int unpublished = unpublished(catalogue, visible);
        String published = visible.count() > unpublished || unpublished == 0 ? "published by the end of that day" : "";
        String parting = published.isEmpty() || unpublished == 0 ? "" : "; ";
        return published + parting + over(unpublished);
    }

    private static String over(int unpublished) {
        if (unpublished == 0) {
            return "";
        }
        return WordList.number(unpublished) + " without a publication day: "
                + (unpublished == 1 ? "its event was" : "their events were") + " over by then";
    }

    private static int unpublished(Catalogue catalogue, RowSet visible) {
        return visible.and(RowSet.ofWords(ReportColumns.of(catalogue).unpublished()))
                .count();
    }
}
