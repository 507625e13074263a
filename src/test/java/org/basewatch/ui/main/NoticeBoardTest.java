package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.basewatch.ui.map.HandRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeBoardTest {
    private static final Notice COPIED = Notice.done("The picture is on the clipboard.");

    private final HandRest rest = new HandRest();
    private final NoticeBoard board = new NoticeBoard();

    @Test
    void newsOfASuccessGoesAfterTheRestAndNotBefore() {
        board.letPassAfter(rest);
        board.tell(COPIED);
        assertThat(board.noticeProperty().get()).contains(COPIED);

        rest.isOver();

        assertThat(board.noticeProperty().get()).isEmpty();
    }

    @Test
    void untilARestIsGivenItStays() {
        board.tell(COPIED);
        assertThat(board.noticeProperty().get()).contains(COPIED);
    }

    static Notice[] stayingNotices() {
        return new Notice[] {
            Notice.of("\"a.json\" is empty."),
            new Notice("3 reports were left out.", Optional.of("which ones")),
            new Notice(
                    "set.json was changed.",
                    Optional.empty(),
                    Optional.of(new Notice.Deed("Read again", "reads it", () -> {})))
        };
    }

    @ParameterizedTest
    @MethodSource("stayingNotices")
    void whatSomebodyHasToReadOrToDoStaysUntilItIsTakenAway(Notice staying) {
        board.letPassAfter(rest);
        board.tell(COPIED);
        board.tell(staying);

        rest.isOver();

        assertThat(board.noticeProperty().get()).contains(staying);
        assertThat(board.dismiss()).isTrue();
        assertThat(board.noticeProperty().get()).isEmpty();
        assertThat(board.dismiss()).isFalse();
    }

    @Test
    void aRestThatBeganForOtherNewsTakesNothingElseAway() {
        board.letPassAfter(rest);
        board.tell(COPIED);
        board.tellToo("A letter is left out.");

        rest.isOver();

        assertThat(board.noticeProperty().get().orElseThrow().sentence())
                .isEqualTo("The picture is on the clipboard. A letter is left out.");
    }

    @Test
    void itStaysUnderThePointerAndTheRestBeginsAnewAfterIt() {
        board.letPassAfter(rest);
        board.tell(COPIED);
        board.hold(true);
        rest.isOver();
        assertThat(board.noticeProperty().get()).contains(COPIED);

        board.hold(false);
        assertThat(board.noticeProperty().get()).contains(COPIED);
        rest.isOver();
        assertThat(board.noticeProperty().get()).isEmpty();
    }
}
