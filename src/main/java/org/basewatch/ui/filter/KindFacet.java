package org.basewatch.ui.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Workspace;

/** Switches for the kinds of report that the catalogue holds. */
final class KindFacet implements Facet<ReportKind> {
    private final Workspace workspace;
    private final PerCatalogue<EnumSet<ReportKind>> present;

    KindFacet(Workspace workspace) {
        this.workspace = workspace;
        this.present = new PerCatalogue<>(workspace, KindFacet::kindsIn);
    }

    @Override
    public String title() {
        return "Kind";
    }

    @Override
    public List<FacetItem<ReportKind>> items() {
        Set<ReportKind> hidden = workspace.criteria().hiddenKinds();
        return present.get().stream()
                .map(kind -> new FacetItem<>(
                        kind,
                        kind.label(),
                        Optional.empty(),
                        Optional.empty(),
                        workspace.result().counts().kind(kind),
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

    private static EnumSet<ReportKind> kindsIn(Catalogue catalogue) {
        EnumSet<ReportKind> kinds = EnumSet.noneOf(ReportKind.class);
        for (int row = 0; row < catalogue.size(); row++) {
            kinds.add(catalogue.kind(row));
        }
        return kinds;
    }
}
