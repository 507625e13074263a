package org.basewatch.app;

import org.basewatch.ui.News;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.Notice;

/** Sentences in the strip over the map. JavaFX application thread. */
record WindowNews(MainViewModel main) implements News {
    @Override
    public void tell(String sentence) {
        main.tell(Notice.of(sentence));
    }

    @Override
    public void done(String sentence) {
        main.tell(Notice.done(sentence));
    }
}
