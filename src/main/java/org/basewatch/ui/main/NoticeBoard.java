package org.basewatch.ui.main;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.ui.map.Rest;

/**
 * The last thing to know. Plain news of a success goes by itself after a rest, but not from under the pointer; anything else stays until
 * it is taken away. JavaFX application thread; needs no toolkit.
 */
final class NoticeBoard {
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private Rest rest = action -> {};
    private boolean isHeld;

    /** Lets news of a success go after a rest; before this is said, it stays as well. */
    void letPassAfter(Rest readable) {
        rest = readable;
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void tell(Notice news) {
        notice.set(Optional.of(news));
        beginRest();
    }

    /** Tells something beside what is told already, which has perhaps not been read yet; both stay then. */
    void tellToo(String sentence) {
        Optional<Notice> told = notice.get();
        if (told.filter(news -> news.sentence().contains(sentence)).isEmpty()) {
            tell(told.map(news -> new Notice(news.sentence() + " " + sentence, news.details(), news.deed()))
                    .orElseGet(() -> Notice.of(sentence)));
        }
    }

    /** Takes the notice away; false if there was none. */
    boolean dismiss() {
        boolean wasThere = notice.get().isPresent();
        notice.set(Optional.empty());
        return wasThere;
    }

    /** Takes this notice away, if it is the one that is told. */
    void dismiss(Notice told) {
        if (notice.get().filter(told::equals).isPresent()) {
            dismiss();
        }
    }

    /** Keeps the notice where it is as long as somebody is at it. */
    void hold(boolean isSomebodyThere) {
        isHeld = isSomebodyThere;
        beginRest();
    }

    private void beginRest() {
        notice.get().filter(Notice::isPassing).ifPresent(news -> rest.then(() -> pass(news)));
    }

    /** What was told meanwhile is none of this rest's business. */
    private void pass(Notice news) {
        if (!isHeld) {
            dismiss(news);
        }
    }
}
