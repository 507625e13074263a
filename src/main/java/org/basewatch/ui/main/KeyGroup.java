package org.basewatch.ui.main;

import java.util.List;

/**
 * Keys and gestures that work in the same place. Needs no toolkit.
 *
 * @param heading where they work
 * @param lines what they do
 */
record KeyGroup(String heading, List<Line> lines) {
    static final KeyGroup MAP = new KeyGroup(
            "On the map",
            List.of(
                    new Line("Drag, arrow keys", "move the map"),
                    new Line("Wheel, pinch, + and −", "zoom"),
                    new Line("Double click", "zoom in; with Shift out"),
                    new Line("Tab, Enter", "walk through the places, select one; Enter again: its reports"),
                    new Line("Home", "all of Syria"),
                    new Line("F", "the selected place"),
                    new Line("Alt+Left, Alt+Right", "view before, view after"),
                    new Line("Right click", "copy the position, measure, draw"),
                    new Line("Enter, Backspace, Esc", "end drawing, last point back, leave"),
                    new Line("Delete", "take the selected drawing away"),
                    new Line("Ctrl+arrow keys, N", "move the selected drawing; its next corner"),
                    new Line("Click beside the signs", "what lies there in your layers, else select nothing"),
                    new Line("I", "what lies in the middle in your layers"),
                    new Line("Esc", "close report, selection, message")));

    static final KeyGroup TIMELINE = new KeyGroup(
            "On the timeline, after a click or Tab to it",
            List.of(
                    new Line("Drag over bars", "choose days; then drag them or an end of them"),
                    new Line("Click", "choose a bar; on chosen days: lift them"),
                    new Line("Left, Right", "move the chosen days by a day"),
                    new Line("Shift+Left, Shift+Right", "move their end"),
                    new Line("Delete, Backspace", "lift the chosen days"),
                    new Line("Left, Right, Delete", "on “known on”: a day earlier, a day later, no limit"),
                    new Line("Space", "let the days go by, or stop them"),
                    new Line("Wheel, + and −", "zoom; also Up, Down"),
                    new Line("Page Up, Page Down", "earlier days, later days"),
                    new Line("Home", "all days; again: those of most events")));

    static final KeyGroup WINDOW = new KeyGroup(
            "Everywhere",
            List.of(
                    new Line("Ctrl+O", "open another report set"),
                    new Line("F5 or Ctrl+R", "read the open file again"),
                    new Line("Ctrl+L", "add layers of your own"),
                    new Line("Ctrl+S", "save a picture"),
                    new Line("Ctrl+Shift+C", "copy a picture"),
                    new Line("Ctrl+G", "go to a place or a position"),
                    new Line("Ctrl+Z", "undo a change of filter, view, drawing or layers"),
                    new Line("Ctrl+Shift+Z, Ctrl+Y", "redo"),
                    new Line("/ or Ctrl+F", "search; Esc empties the field and leaves it"),
                    new Line("W, L, B", "try without the open report's source, its letter, any worse letter or figure"),
                    new Line("Esc, or the same key", "end that trial"),
                    new Line("Ctrl+1, Ctrl+2, Ctrl+3", "fold filter, reports, time"),
                    new Line("Ctrl+M", "what is drawn on the map"),
                    new Line("Ctrl+D", "light or dark"),
                    new Line("F1 or ?", "this sheet"),
                    new Line("Ctrl+Q", "close Basewatch")));

    /**
     * What some keys do.
     *
     * @param keys the keys, or a gesture
     * @param words what they do
     */
    record Line(String keys, String words) {}
}
