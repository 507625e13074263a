package org.basewatch.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;

/**
 * The 6 × 6 matrix: rows A to F, columns 1 to 6, F and 6 set apart by a gap. A click switches a cell, a row or a column; a drag
 * or a click with Shift switches a rectangle; arrows move, Shift and arrows stretch, Space switches.
 */
final class RatingMatrix extends GridPane {
    private static final double CELL_HEIGHT = 27;
    private static final double GAP = 5;

    private final FilterViewModel model;
    private final List<MatrixCell> cells = new ArrayList<>();
    private final List<MatrixHeader> headers = new ArrayList<>();

    RatingMatrix(FilterViewModel model) {
        this.model = model;
        getStyleClass().add("rating-matrix");
        setAccessibleText("Reports by reliability of the source and credibility of the information");
        for (Credibility figure : Credibility.values()) {
            addHeader(Integer.toString(figure.digit()), figure.meaning(), CellRange.column(figure), column(figure), 0);
        }
        for (Reliability letter : Reliability.values()) {
            addHeader(letter.name(), letter.meaning(), CellRange.row(letter), 0, line(letter));
            for (Credibility figure : Credibility.values()) {
                addCell(new RatingCode(letter, figure));
            }
        }
        addTracks();
        new MatrixGestures(this, model).install();
        refresh();
    }

    /** Shows the counts and states of the model; no node is made or laid out anew unless a text changes. */
    void refresh() {
        int largest = model.largestCount();
        for (MatrixCell cell : cells) {
            cell.show(model.count(cell.code()), largest, model.isOn(cell.code()), model.spoken(cell.code()));
        }
        for (MatrixHeader header : headers) {
            header.show(model.count(header.range()), model.isAnyOn(header.range()));
        }
    }

    List<MatrixCell> cells() {
        return cells;
    }

    List<MatrixHeader> headers() {
        return headers;
    }

    MatrixCell cell(RatingCode code) {
        return cells.get(6 * code.reliability().ordinal() + code.credibility().ordinal());
    }

    /** The cell or header at a grid position, 0 for the headers, 1 to 6 for A to F and 1 to 6; empty outside. */
    Optional<Node> at(int line, int column) {
        if (line < 0 || column < 0 || line > 6 || column > 6 || line + column == 0) {
            return Optional.empty();
        }
        if (line == 0) {
            return Optional.of(headers.get(column - 1));
        }
        return Optional.of(
                column == 0
                        ? headers.get(5 + line)
                        : cell(new RatingCode(Reliability.values()[line - 1], Credibility.values()[column - 1])));
    }

    /** Grid position of a cell or header as {@code 7 * line + column}. */
    int position(Node node) {
        for (int line = 0; line <= 6; line++) {
            for (int column = 0; column <= 6; column++) {
                if (at(line, column).filter(found -> found == node).isPresent()) {
                    return 7 * line + column;
                }
            }
        }
        return 8;
    }

    private void addHeader(String text, String meaning, CellRange range, int column, int line) {
        MatrixHeader header = new MatrixHeader(text, meaning, range);
        headers.add(header);
        GridPane.setHalignment(header, HPos.CENTER);
        add(header, column, line);
    }

    private void addCell(RatingCode code) {
        MatrixCell cell = new MatrixCell(code, () -> model.toggle(code));
        cells.add(cell);
        add(cell, column(code.credibility()), line(code.reliability()));
    }

    // Track 6 is the gap that sets "cannot be judged" apart.
    private static int column(Credibility figure) {
        return figure.isJudged() ? figure.digit() : 7;
    }

    private static int line(Reliability letter) {
        return letter.isJudged() ? letter.ordinal() + 1 : 7;
    }

    private void addTracks() {
        for (int track = 0; track <= 7; track++) {
            ColumnConstraints column = new ColumnConstraints();
            RowConstraints row = new RowConstraints();
            if (track == 0) {
                column.setPrefWidth(20);
                column.setMinWidth(20);
                row.setPrefHeight(20);
            } else if (track == 6) {
                column.setPrefWidth(GAP);
                column.setMinWidth(GAP);
                row.setPrefHeight(GAP);
            } else {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(26);
                column.setPrefWidth(36);
                column.setMaxWidth(60);
                row.setPrefHeight(CELL_HEIGHT);
            }
            row.setMinHeight(row.getPrefHeight());
            getColumnConstraints().add(column);
            getRowConstraints().add(row);
        }
    }
}
