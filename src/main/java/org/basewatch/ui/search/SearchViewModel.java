package org.basewatch.ui.search;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.search.QueryException;
import org.basewatch.search.QueryReader;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.SearchQuery;
import org.basewatch.ui.FilterRun;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/**
 * What is typed into the search field, and what it does to the filter. Of a query that cannot be understood, which may not have been
 * typed to its end yet, what stands before is searched for, and a sentence under the field says so; another says that words are not
 * looked for yet. While somebody types, the whole query is one step of undo. JavaFX application thread; needs no toolkit.
 */
public final class SearchViewModel {
    /** Up to so many reports, an answer is there sooner than another thread would bring it. */
    private static final int AT_ONCE = 20_000;

    private static final String NOT_YET =
            "The search is still being prepared. These words are looked for as soon as it is ready.";
    private static final String STOPPED =
            "Preparing the search was stopped, so these words are not looked for. Enter prepares it again.";
    private static final String NOT_LOOKED_FOR =
            "The search was stopped, so these words are not looked for. Enter looks for them again.";

    private final Workspace workspace;
    private final FilterRun typing;
    private final TaskExecutor executor;
    private final IndexInMaking index;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private RunningTask running = () -> {};
    /** An answer, or the end of a search that was stopped, is news of the last search only. */
    private int searches;
    /** What the filter was asked for: what stands in the field, as far as it is understood. */
    private String sought = "";
    /** What the filter asks for. As long as that is the same, words in the field that wait, or were stopped, go on standing there. */
    private String inForce = "";

    private boolean isPart;

    /** The search of a workspace; makes the index of its catalogue in the background, and of each that is opened later. */
    public SearchViewModel(Workspace workspace, TaskExecutor executor, SearchOpener opener) {
        this.workspace = workspace;
        this.typing = new FilterRun(workspace);
        this.executor = executor;
        this.index = new IndexInMaking(executor, opener, new Made());
        workspace.catalogueProperty().addListener((property, before, now) -> follow(before, now));
        workspace.resultProperty().addListener((property, before, now) -> follow(now.criteria()));
        isPart = workspace.partProperty().get();
        open(workspace.catalogue());
        follow(workspace.criteria());
    }

    /** What stands in the field. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Why what stands in the field is not searched for, or not all of it, in a sentence; empty if it is. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the filter asks for just what stands in the field, so that undo brings all of it back. */
    public boolean isInForce() {
        return filtered(workspace.criteria()).equals(text.get().strip());
    }

    /** Something else was typed. */
    public void type(String typed) {
        if (!typed.equals(text.get())) {
            text.set(typed);
            look();
        }
    }

    /** Whoever typed has gone on to something else: what is typed next is a step of undo of its own. */
    public void endTyping() {
        typing.end();
    }

    /** Looks for what stands in the field, if that was stopped or could not be done; ends the typing. */
    public void enter() {
        if (!isInForce()) {
            look();
        }
        endTyping();
    }

    /** Empties the field. */
    public void clear() {
        endTyping();
        type("");
        endTyping();
    }

    /** Takes the last change of the filter or the view back, as anywhere in the window. */
    public void undo() {
        workspace.undo();
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        workspace.redo();
    }

    private void look() {
        stop();
        problem.set(Optional.empty());
        look(text.get().strip());
    }

    private void look(String words) {
        sought = words;
        if (words.isEmpty()) {
            filterBy(workspace.criteria().withText(Optional.empty()));
            return;
        }
        try {
            SearchQuery query = QueryReader.read(words);
            index.ready().ifPresentOrElse(ready -> find(ready, words, query), this::await);
        } catch (QueryException unclear) {
            problem.set(Optional.of(unclear.sentence()));
            look(unclear.understood());
        }
    }

    /** The index is one of a whole set, so while a part is open it waits. */
    private void await() {
        if (problem.get().isEmpty()) {
            problem.set(Optional.of(NOT_YET)
                    .filter(sentence -> workspace.catalogue().size() > 0));
        }
        if (!isPart) {
            index.make(workspace.catalogue());
        }
    }

    private void find(ReportSearch ready, String typed, SearchQuery query) {
        if (ready.catalogue().size() <= AT_ONCE) {
            show(TextMatch.found(typed, ready.find(query)));
        } else {
            int mine = searches;
            running = executor.start(
                    "Searching",
                    progress -> TextMatch.found(typed, ready.find(query)),
                    this::show,
                    this::fail,
                    () -> stopped(mine));
        }
    }

    private void stop() {
        searches++;
        running.cancel();
    }

    private void stopped(int search) {
        if (search == searches) {
            problem.set(Optional.of(NOT_LOOKED_FOR));
        }
    }

    private void show(TextMatch match) {
        filterBy(workspace.criteria().withText(Optional.of(match)));
    }

    private void filterBy(FilterCriteria criteria) {
        typing.filterBy(criteria);
    }

    private void fail(Exception failure) {
        problem.set(Optional.of(
                "The search does not work for this report set (" + failure.getMessage() + "). Enter tries again."));
    }

    private static String filtered(FilterCriteria criteria) {
        return criteria.text().map(TextMatch::query).orElse("");
    }

    /** Undo, "Clear" and the like change the words too. */
    private void follow(FilterCriteria criteria) {
        String filtered = filtered(criteria);
        boolean isOther = !filtered.equals(inForce);
        inForce = filtered;
        if (isOther && !filtered.equals(sought)) {
            stop();
            problem.set(Optional.empty());
            text.set(filtered);
            sought = filtered;
            typing.end();
        }
    }

    /** The same reports with other letters need no other index. */
    private void follow(Catalogue before, Catalogue now) {
        isPart = workspace.partProperty().get();
        if (before.info() != now.info() || before.size() != now.size()) {
            String waiting = workspace.goesOn() ? text.get() : "";
            open(now);
            text.set(waiting);
            if (!waiting.isBlank()) {
                look();
            }
            return;
        }
        index.over(now);
        if (index.ready().isPresent() && !text.get().isBlank()) {
            typing.join();
            look();
        }
    }

    private void open(Catalogue catalogue) {
        stop();
        index.close();
        problem.set(Optional.empty());
        text.set("");
        sought = "";
        inForce = "";
        typing.end();
        if (!isPart) {
            index.make(catalogue);
        }
    }

    /** What comes of the index. */
    private final class Made implements IndexInMaking.Told {
        @Override
        public void made() {
            index.over(workspace.catalogue());
            problem.set(Optional.empty());
            if (!text.get().isBlank()) {
                look();
            }
        }

        @Override
        public void failed(Exception failure) {
            fail(failure);
        }

        @Override
        public void stopped() {
            problem.set(Optional.of(STOPPED).filter(sentence -> !text.get().isBlank()));
        }
    }
}
