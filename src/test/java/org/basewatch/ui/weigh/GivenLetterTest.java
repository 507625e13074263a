package org.basewatch.ui.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.Test;

/** What the history of a source says of letters that are not in force. */
class GivenLetterTest {
    private final Workspace workspace = SmallSet.workspace();
    private final OwnLettersViewModel model =
            new OwnLettersViewModel(workspace, new HandDialogs(), words -> {}, () -> LocalDate.of(2026, 11, 23));

    @Test
    void aLetterInForceHasNoRemark() {
        model.give(bravo(), Reliability.D, "copies others");
        assertThat(remarks()).containsExactly(Optional.empty());
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.D);
    }

    @Test
    void lettersThatAreSwitchedOffSaySo() {
        model.give(bravo(), Reliability.D, "copies others");
        model.use(false);
        assertThat(remarks())
                .containsExactly(Optional.of("Not in force: \"Use my letters\" over the filter is switched off."));
        model.use(true);
        assertThat(remarks()).containsExactly(Optional.empty());
    }

    @Test
    void ofSeveralLettersTheLastIsInForce() {
        model.give(bravo(), Reliability.D, "copies others");
        model.give(bravo(), Reliability.E, "was caught");
        assertThat(remarks())
                .containsExactly(Optional.of("Not in force: a later letter stands below."), Optional.empty());
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.E);
    }

    @Test
    void whatWasTakenBackSaysSoAndTheTakingBackItselfNeedsNoRemark() {
        model.give(bravo(), Reliability.D, "copies others");
        model.takeBack(bravo());
        assertThat(remarks()).containsExactly(Optional.of("Not in force: it was taken back."), Optional.empty());
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.B);
    }

    /** A letter is no information of the day: whoever looks back to a day still judges with what is known of the source now. */
    @Test
    void theDayUpToWhichThingsAreKnownKeepsNoLetterFromBeingInForce() {
        model.give(bravo(), Reliability.D, "copies others");
        workspace.filterBy(workspace.criteria().withAsOf(Optional.of(LocalDate.of(2024, 12, 20))));
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.D);
        assertThat(remarks()).containsExactly(Optional.empty());
    }

    private List<Optional<String>> remarks() {
        return model.history(bravo()).stream().map(GivenLetter::notInForce).toList();
    }

    private Source bravo() {
        return model.asRead(workspace.readCatalogue().sources().get(0));
    }
}
