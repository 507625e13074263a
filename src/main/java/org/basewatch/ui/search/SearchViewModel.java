package org.basewatch.ui.search;

import java.io.IOException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.QueryException;
import org.basewatch.search.QueryReader;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.SearchQuery;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.ui.task.TaskProgress;

/**
 * What is typed into the search field, and what it does to the filter. Of a query that cannot be understood, which may not have been
 * typed to its end yet, what stands before is searched for, and a sentence under the field says so. While somebody types, the whole
 * query is one step of undo. JavaFX application thread; needs no toolkit.
 */
public final class SearchViewModel {
    /** Up to so many reports, an answer is there sooner than another thread would bring it. */
    private static final int AT_ONCE = 20_000;

    private final Workspace workspace;
    private final TaskExecutor executor;
    private final SearchOpener opener;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private Optional<ReportSearch> search = Optional.empty();
    private RunningTask opening = () -> {};
    private RunningTask running = () -> {};
    /** What the filter was asked for: what stands in the field, as far as it is understood. */
    private String sought = "";

    private boolean isTyping;
    private boolean isPart;

    /** The search of a workspace; makes the index of its catalogue in the background, and of each that is opened later. */
    public SearchViewModel(Workspace workspace, TaskExecutor executor, SearchOpener opener) {
        this.workspace = workspace;
        this.executor = executor;
        this.opener = opener;
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

    /** Why what stands in the field cannot be searched for, in a sentence; empty if it can. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
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
        isTyping = false;
    }

    /** Empties the field. */
    public void clear() {
        type("");
        endTyping();
    }

    private void look() {
        running.cancel();
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
            search.ifPresent(ready -> find(ready, words, query));
        } catch (QueryException unclear) {
            problem.set(Optional.of(unclear.sentence()));
            look(unclear.understood());
        }
    }

    private void find(ReportSearch ready, String typed, SearchQuery query) {
        if (ready.catalogue().size() <= AT_ONCE) {
            show(TextMatch.found(typed, ready.find(query)));
        } else {
            running = executor.start(
                    "Searching", progress -> TextMatch.found(typed, ready.find(query)), this::show, this::fail);
        }
    }

    private void show(TextMatch match) {
        filterBy(workspace.criteria().withText(Optional.of(match)));
    }

    private void filterBy(FilterCriteria criteria) {
        if (isTyping) {
            workspace.filterFurther(criteria);
        } else {
            workspace.filterBy(criteria);
        }
        isTyping = true;
    }

    private void fail(Exception failure) {
        problem.set(Optional.of("The search does not work for this report set (" + failure.getMessage() + ")."));
    }

    /** Undo, "Clear" and the like change the words too. */
    private void follow(FilterCriteria criteria) {
        String filtered = criteria.text().map(TextMatch::query).orElse("");
        boolean isOurs = filtered.equals(sought);
        boolean isWaiting = problem.get().isPresent() || search.isEmpty();
        if (!isOurs && !(isWaiting && filtered.isEmpty())) {
            running.cancel();
            problem.set(Optional.empty());
            text.set(filtered);
            sought = filtered;
            isTyping = false;
        }
    }

    /** The same reports with other letters need no other index. */
    private void follow(Catalogue before, Catalogue now) {
        boolean goesOn = isPart;
        isPart = workspace.partProperty().get();
        if (before.info() != now.info() || before.size() != now.size()) {
            String waiting = goesOn ? text.get() : "";
            open(now);
            text.set(waiting);
            return;
        }
        search = search.map(ready -> ready.over(now));
        if (search.isPresent() && !text.get().isBlank()) {
            isTyping = true;
            look();
        }
    }

    private void open(Catalogue catalogue) {
        opening.cancel();
        running.cancel();
        search.ifPresent(SearchViewModel::close);
        search = Optional.empty();
        problem.set(Optional.empty());
        text.set("");
        sought = "";
        isTyping = false;
        // The index is one of a whole set.
        if (catalogue.size() > 0 && !isPart) {
            opening = executor.start(
                    "Preparing the search",
                    progress -> opener.open(catalogue, new Forwarded(progress)),
                    this::opened,
                    this::fail);
        }
    }

    private void opened(ReportSearch ready) {
        search = Optional.of(ready.over(workspace.catalogue()));
        if (!text.get().isBlank()) {
            look();
        }
    }

    private static void close(ReportSearch old) {
        try {
            old.close();
        } catch (IOException left) {
            // It was only read; nothing is lost.
        }
    }

    private record Forwarded(TaskProgress progress) implements IndexProgress {
        @Override
        public void report(double share) {
            progress.report(share);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
