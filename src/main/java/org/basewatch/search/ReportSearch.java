package org.basewatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;
import org.basewatch.search.SearchQuery.Clause;

/**
 * Finds the reports of one catalogue. Any thread; several at a time. To be closed once nobody asks any more.
 */
public final class ReportSearch implements AutoCloseable {
    private final Catalogue catalogue;
    private final Variants variants;
    private final NameLookup sources;
    private final NameLookup places;
    private final WordIndex index;

    private ReportSearch(Catalogue catalogue, Variants variants, WordIndex index) {
        this.catalogue = catalogue;
        this.variants = variants;
        this.index = index;
        this.sources = NameLookup.ofSources(catalogue.sources());
        this.places = NameLookup.ofPlaces(catalogue.places());
    }

    /**
     * Opens the index of a catalogue; makes it if need be, which takes a while for large sets.
     *
     * @throws IOException if the index can be made neither in the folder nor in memory
     * @throws java.util.concurrent.CancellationException if {@code progress} says that nobody wants it any more
     */
    public static ReportSearch of(Catalogue catalogue, Variants variants, IndexFolder folder, IndexProgress progress)
            throws IOException {
        return new ReportSearch(catalogue, variants, folder.open(catalogue, progress));
    }

    /**
     * The same index over the same reports with other letters; the rows must be the same. Whichever of the two is closed closes
     * both.
     */
    public ReportSearch over(Catalogue lettered) {
        return lettered == catalogue ? this : new ReportSearch(lettered, variants, index);
    }

    /** The catalogue in which is searched. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Finds what was typed.
     *
     * @throws QueryException if it cannot be understood
     */
    public TextMatch find(String typed) throws QueryException {
        return TextMatch.found(typed, find(QueryReader.read(typed)));
    }

    /** The rows that meet a query. */
    public RowSet find(SearchQuery query) {
        RowSet rows = RowSet.all(catalogue.size());
        try {
            for (List<Clause> group : SpellingRuns.joined(query, variants).groups()) {
                rows = rows.and(rowsOfAny(group));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The index of the search cannot be read.", unreadable);
        }
        return rows;
    }

    /** Marks what a query finds, in texts that are shown. */
    public Highlighter highlighter(SearchQuery query) {
        return new Highlighter(query, variants);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private RowSet rowsOfAny(List<Clause> group) throws IOException {
        RowSet rows = RowSet.none();
        for (Clause clause : group) {
            RowSet met = rows(clause.condition());
            rows = rows.or(clause.isExcluded() ? RowSet.all(catalogue.size()).minus(met) : met);
        }
        return rows;
    }

    private RowSet rows(Condition condition) throws IOException {
        if (condition instanceof Condition.InText text) {
            return inText(text);
        }
        if (condition instanceof Condition.InSource name) {
            return ofSources(variants.of(name.words(), name.open()), name.open());
        }
        if (condition instanceof Condition.InPlace name) {
            return atPlaces(variants.of(name.words(), name.open()), name.open());
        }
        if (condition instanceof Condition.InOrigin origin) {
            return index.rows(IndexedFields.ORIGIN, variants.of(origin.words(), origin.open()), origin.open());
        }
        if (condition instanceof Condition.IdBegins id) {
            return index.rows(IndexedFields.ID, Set.of(List.of(id.beginning())), true);
        }
        return RowFilter.visible(catalogue, criteria(condition));
    }

    private RowSet inText(Condition.InText text) throws IOException {
        Set<List<String>> ways = variants.of(text.words(), text.open());
        return index.rows(IndexedFields.TEXT, ways, text.open())
                .or(index.rows(IndexedFields.ID, Set.of(List.of(text.whole())), false))
                .or(ofSources(ways, text.open()))
                .or(atPlaces(ways, text.open()));
    }

    private RowSet ofSources(Set<List<String>> ways, boolean open) {
        BitSet found = sources.find(ways, open);
        if (found.isEmpty()) {
            return RowSet.none();
        }
        Set<SourceId> others = new HashSet<>();
        for (int i = 0; i < catalogue.sources().size(); i++) {
            if (!found.get(i)) {
                others.add(catalogue.sources().get(i).id());
            }
        }
        return RowFilter.visible(catalogue, FilterCriteria.all().withHiddenSources(others));
    }

    private RowSet atPlaces(Set<List<String>> ways, boolean open) {
        BitSet found = places.find(ways, open);
        if (found.isEmpty()) {
            return RowSet.none();
        }
        Set<PlaceId> others = new HashSet<>();
        for (int i = 0; i < catalogue.places().size(); i++) {
            if (!found.get(i)) {
                others.add(catalogue.places().get(i).id());
            }
        }
        return RowFilter.visible(
                catalogue, FilterCriteria.all().withHiddenPlaces(others).withElsewhere(false));
    }

    private static FilterCriteria criteria(Condition condition) {
        FilterCriteria all = FilterCriteria.all();
        if (condition instanceof Condition.OfKind kind) {
            EnumSet<ReportKind> others = EnumSet.allOf(ReportKind.class);
            others.removeAll(kind.kinds());
            return all.withHiddenKinds(others);
        }
        if (condition instanceof Condition.Coded coded) {
            return all.withRatings(coded.codes());
        }
        return Optional.of(condition)
                .filter(Condition.Happened.class::isInstance)
                .map(Condition.Happened.class::cast)
                .map(happened -> all.withEvents(happened.days()))
                .orElseThrow(() -> new IllegalArgumentException("a condition that nobody answers: " + condition));
    }
}
