package org.basewatch.catalogue;

/**
 * What criteria leave of a catalogue.
 *
 * @param criteria the criteria
 * @param visible the rows that pass
 * @param anyDay the rows that pass all parts but the days of events: what the bars of a timeline count
 * @param counts the figures beside the controls
 * @param diagnosis which parts leave how many reports out
 */
public record FilterResult(
        FilterCriteria criteria, RowSet visible, RowSet anyDay, FacetCounts counts, FilterDiagnosis diagnosis) {}
