package org.basewatch.ui.picture;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.ReportFilter;
import org.basewatch.export.PictureContent;
import org.basewatch.export.PictureGround;
import org.basewatch.export.PictureOptions;
import org.basewatch.export.PictureRequest;
import org.basewatch.map.Extent;
import org.basewatch.ui.Workspace;

/**
 * Takes down what the window shows at a moment: what the map shows is what the picture shows. JavaFX application thread.
 *
 * @param workspace the open set, the filter and the selection
 * @param filter applies the filter for another day of knowledge
 * @param view what the map shows
 * @param dataName name of the open file
 * @param unreadable how many of its records are broken
 * @param ground what lies under the reports
 * @param version the program's version
 */
public record PictureSource(
        Workspace workspace,
        ReportFilter filter,
        Supplier<Optional<Extent>> view,
        Supplier<String> dataName,
        LongSupplier unreadable,
        Supplier<PictureGround> ground,
        String version) {
    /** Why there is no picture of a part of a set. */
    static final String PART =
            "The report set is still being read, and a picture would show a part of it as if it were all. Wait until"
                    + " it is read to the end.";

    /** On the bundled map alone. */
    public PictureSource(
            Workspace workspace,
            ReportFilter filter,
            Supplier<Optional<Extent>> view,
            Supplier<String> dataName,
            LongSupplier unreadable,
            String version) {
        this(workspace, filter, view, dataName, unreadable, PictureGround::bundled, version);
    }

    /** Whether the set is still being read, so that a picture would show a part of it as if it were all. */
    boolean isPart() {
        return workspace.partProperty().get();
    }

    /** The day of knowledge that the window's own filter has. */
    Optional<java.time.LocalDate> asOf() {
        return workspace.criteria().asOf();
    }

    /** A draft that names things, and draws candidates or not, as the map does now. */
    PictureDraft likeTheMap(PictureDraft draft) {
        return draft.withMap(
                workspace.labelsProperty().get(),
                workspace.furnitureProperty().get().candidates());
    }

    /** For how many sources letters of the user's own are in force; a saved picture carries them with their reasons. */
    int ownLetters() {
        return workspace.catalogue().ownLetters().size();
    }

    /** The title that the picture has if the user gives none. */
    String title() {
        return workspace.catalogue().info().title();
    }

    /**
     * The request for a draft.
     *
     * @throws IllegalArgumentException if a text is too long, or the set is still being read; the message says which
     */
    PictureRequest request(PictureDraft draft) {
        if (isPart()) {
            throw new IllegalArgumentException(PART);
        }
        Catalogue catalogue = workspace.catalogue();
        PictureContent content = new PictureContent(
                catalogue,
                result(draft),
                workspace.selection().place().filter(id -> catalogue.place(id).isPresent()),
                dataName.get(),
                unreadable.getAsLong(),
                ground.get(),
                workspace.annotations());
        PictureOptions options = new PictureOptions(
                workspace.furnitureProperty().get().withCandidates(draft.candidates()),
                draft.labels(),
                draft.look(),
                draft.nauticalMiles(),
                Optional.empty(),
                version);
        return new PictureRequest(content, view.get(), draft.size(), draft.texts(), options);
    }

    private FilterResult result(PictureDraft draft) {
        FilterCriteria criteria = workspace.criteria();
        return draft.asOf().equals(criteria.asOf())
                ? workspace.result()
                : filter.apply(workspace.catalogue(), criteria.withAsOf(draft.asOf()));
    }
}
