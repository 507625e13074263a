package org.basewatch.ui.filter;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FacetCounts;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.weigh.OwnLettersViewModel;

/** Switches for the sources that have reports, the one with most reports in the whole set first. */
final class SourceFacet implements Facet<SourceId> {
    private final Workspace workspace;
    private final PerCatalogue<List<Integer>> order;

    SourceFacet(Workspace workspace) {
        this.workspace = workspace;
        this.order = new PerCatalogue<>(workspace, this::byReports);
    }

    @Override
    public String title() {
        return "Source";
    }

    @Override
    public List<FacetItem<SourceId>> items() {
        Set<SourceId> hidden = workspace.criteria().hiddenSources();
        List<Source> sources = workspace.catalogue().sources();
        return order.get().stream()
                .map(index -> item(
                        workspace.catalogue(),
                        sources.get(index),
                        workspace.result().counts().source(index),
                        hidden))
                .toList();
    }

    @Override
    public void show(SourceId source, boolean shown) {
        workspace.filterBy(workspace.criteria().withSource(source, shown));
    }

    @Override
    public void showOnly(SourceId source) {
        Set<SourceId> hidden = allSources();
        hidden.remove(source);
        workspace.filterBy(workspace.criteria().withHiddenSources(hidden));
    }

    @Override
    public void showAll() {
        workspace.filterBy(workspace.criteria().withHiddenSources(Set.of()));
    }

    @Override
    public void showNone() {
        workspace.filterBy(workspace.criteria().withHiddenSources(allSources()));
    }

    private Set<SourceId> allSources() {
        Set<SourceId> all = new HashSet<>();
        workspace.catalogue().sources().forEach(source -> all.add(source.id()));
        return all;
    }

    private static FacetItem<SourceId> item(Catalogue catalogue, Source source, int count, Set<SourceId> hidden) {
        return new FacetItem<>(
                source.id(),
                source.names().english()
                        + OwnLettersViewModel.mark(catalogue, source)
                                .map(mark -> " · " + mark)
                                .orElse(""),
                Optional.empty(),
                Optional.of(source.reliability()),
                count,
                !hidden.contains(source.id()));
    }

    // By all reports and not by those that pass, so that no row jumps away under the pointer.
    private List<Integer> byReports(Catalogue catalogue) {
        FacetCounts counts = workspace.result().counts();
        Comparator<Integer> most = Comparator.comparingInt((Integer index) -> -counts.allOfSource(index));
        return IntStream.range(0, catalogue.sources().size())
                .filter(index -> counts.allOfSource(index) > 0)
                .boxed()
                .sorted(most.thenComparing(
                        index -> catalogue.sources().get(index).names().english()))
                .toList();
    }
}
