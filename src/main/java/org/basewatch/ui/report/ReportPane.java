package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.ui.Selection;
import org.basewatch.ui.control.EscapeThrough;
import org.basewatch.ui.weigh.Weighing;
import org.jspecify.annotations.Nullable;

/** The report panel: places, the head of what is chosen and its reports, one of them open. Style sheet {@code panels.css}. */
public final class ReportPane extends BorderPane {
    private final ReportListViewModel model;
    private final ReportActions actions;
    private final Weighing weighing;
    private final HeadFolds folds = new HeadFolds();
    private final PlaceBar places;
    private final Label count = new Label();
    private final LongList reports = new LongList();
    private final ListView<Integer> list = reports.view();
    private final ObjectProperty<HeadWords> head;
    private List<?> begun = List.of();

    /** A panel on the list of a workspace. */
    public ReportPane(ReportListViewModel model, ReportActions actions, Weighing weighing) {
        this.model = model;
        this.actions = actions;
        this.weighing = weighing;
        this.head = new SimpleObjectProperty<>(this, "head", HeadWords.of(model, folds));
        getStyleClass().add("report-pane");
        setId("report-pane");
        places = new PlaceBar(model);
        setTop(new VBox(places, toolbar(), new HiddenBanner(model)));
        list.setId("reports");
        list.setAccessibleText("Reports");
        list.getStyleClass().add("report-list");
        list.setCellFactory(view -> new EntryCell(model, head, this::special, this::detail));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        EscapeThrough.install(list);
        RowMenu.install(list, model, actions);
        // A filter, as a list view keeps Esc for itself whether or not it has a use for it.
        addEventFilter(KeyEvent.KEY_PRESSED, this::stepBack);
        setCenter(reports);
        follow();
        show(model.listingProperty().get());
    }

    /** Takes the keyboard to the list of reports, onto the first one unless another was chosen. */
    public void focusReports() {
        list.requestFocus();
        int first = Math.min(1, reports.size() - 1);
        if (reports.chosenIndex() < first) {
            reports.choose(first);
        }
    }

    private void follow() {
        model.listingProperty().addListener((property, before, now) -> show(now));
        model.openedProperty().addListener((property, before, now) -> reveal(now));
        model.scopeProperty().addListener((property, before, now) -> startAnew());
        model.resultProperty().addListener((property, before, now) -> {
            refreshFigures();
            // The same reports may be listed, and yet more be known of the place, or less.
            head.set(HeadWords.of(model, folds));
        });
        model.claimsProperty().addListener((property, before, now) -> Platform.runLater(list::refresh));
        model.claimSearchProperty().addListener((property, before, now) -> Platform.runLater(list::refresh));
        // Letters of one's own change no entry of the list, but what the entries say.
        model.workspace().lettersProperty().addListener((property, before, now) -> Platform.runLater(list::refresh));
    }

    private HBox toolbar() {
        count.setId("list-count");
        count.getStyleClass().add("list-count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox bar = new HBox(count, new OrderMenu(model.orderProperty()));
        bar.getStyleClass().add("list-toolbar");
        return bar;
    }

    private void show(ReportListing listing) {
        OptionalInt uppermost = reports.uppermost();
        reports.show(listing);
        count.setText(model.countLine());
        if (model.openedProperty().get().isPresent()) {
            reveal(model.openedProperty().get());
        } else if (!begun.equals(beginning())) {
            reports.scrollTo(0);
        } else if (uppermost.isPresent()) {
            listing.indexOf(uppermost.getAsInt()).ifPresent(reports::scrollTo);
        }
        begun = beginning();
    }

    /** With other words or in another order a list is another one, and begins at its top. */
    private List<?> beginning() {
        Optional<String> words = model.workspace().criteria().text().map(TextMatch::query);
        return List.of(words, model.orderProperty().get());
    }

    private void startAnew() {
        list.refresh();
        refreshFigures();
        if (model.openedProperty().get().isEmpty()) {
            reports.scrollTo(0);
        } else {
            reveal(model.openedProperty().get());
        }
    }

    private void refreshFigures() {
        places.refresh();
        count.setText(model.countLine());
    }

    private void reveal(OptionalInt row) {
        OptionalInt index =
                row.isPresent() ? model.listingProperty().get().indexOf(row.getAsInt()) : OptionalInt.empty();
        index.ifPresent(at -> {
            reports.choose(at);
            reports.reveal(at);
        });
    }

    private void keyPressed(KeyEvent event) {
        Integer chosen = list.getSelectionModel().getSelectedItem();
        boolean onList = event.getTarget() == list;
        boolean report = onList && chosen != null && chosen >= 0;
        boolean open = report && model.openedProperty().get().equals(OptionalInt.of(chosen));
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (!report) {
                    return;
                }
                model.toggle(chosen);
            }
            case RIGHT -> {
                if (!report || open) {
                    return;
                }
                model.toggle(chosen);
            }
            case LEFT -> {
                if (model.openedProperty().get().isEmpty() || !onList) {
                    return;
                }
                model.close();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Esc closes the opened report, and the next one leaves the place. */
    private void stepBack(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (model.workspace().selection().report().isPresent()) {
            boolean keysWereHere = list.isFocusWithin();
            model.close();
            if (keysWereHere) {
                list.requestFocus();
            }
            event.consume();
        } else if (!model.workspace().selection().equals(Selection.none())) {
            model.choose(Optional.empty());
            event.consume();
        }
    }

    private Region special(int entry, @Nullable Node present) {
        if (entry != ReportListing.HEAD) {
            return new NothingLeft(model);
        }
        HeadWords words = HeadWords.of(model, folds);
        return present instanceof PlaceHead head && head.says(words) ? head : new PlaceHead(words, model, folds);
    }

    private DetailView detail(int row) {
        return new DetailView(model.detail(row), model, actions, weighing);
    }
}
