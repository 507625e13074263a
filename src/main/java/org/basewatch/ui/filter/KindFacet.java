package org.basewatch.ui.filter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.FacetCounts;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Workspace;

/** Switches for the kinds of report that the catalogue holds. */
final class KindFacet implements Facet<ReportKind> {
    private final Workspace workspace;

    KindFacet(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public String title() {
        return "Kind";
    }

    @Override
    public List<FacetItem<ReportKind>> items() {
        Set<ReportKind> hidden = workspace.criteria().hiddenKinds();
        FacetCounts counts = workspace.result().counts();
        return Arrays.stream(ReportKind.values())
                .filter(kind -> counts.allOfKind(kind) > 0)
                .map(kind -> new FacetItem<>(
                        kind,
                        kind.label(),
                        Optional.empty(),
                        Optional.empty(),
                        counts.kind(kind),
                        !hidden.contains(kind)))
                .toList();
    }

    @Override
    public void show(ReportKind kind, boolean shown) {
        workspace.filterBy(workspace.criteria().withKind(kind, shown));
    }

    @Override
    public void showOnly(ReportKind kind) {
        workspace.filterBy(workspace.criteria().withHiddenKinds(EnumSet.complementOf(EnumSet.of(kind))));
    }

    @Override
    public void showAll() {
        workspace.filterBy(workspace.criteria().withHiddenKinds(Set.of()));
    }

    @Override
    public void showNone() {
        workspace.filterBy(workspace.criteria().withHiddenKinds(EnumSet.allOf(ReportKind.class)));
    }
}
