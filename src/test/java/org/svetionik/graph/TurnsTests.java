package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns(1, 1);

    @Test
    void letsOnlySoManyRunAndGivesTheNextItsTurnInOrder() {
        CompletableFuture<Void> first = turns.take();
        CompletableFuture<Void> second = turns.take();
        assertThat(first).isCompleted();
        assertThat(second).isNotDone();

        turns.giveBack();

        assertThat(second).isCompleted();
        assertThat(turns.taken()).isEqualTo(1);
    }

    @Test
    void refusesAtOnceWhenTheQueueIsFull() {
        List<CompletableFuture<Void>> earlier = List.of(turns.take(), turns.take());

        assertThat(earlier).noneMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(turns.take()).failsWithin(Duration.ZERO).withThrowableThat().withCauseInstanceOf(TooBusy.class);
    }

    @Test
    void leavesTheQueueWhenCancelled() {
        CompletableFuture<Void> come = turns.take();
        CompletableFuture<Void> waiting = turns.take();

        assertThat(turns.cancel(waiting)).isTrue();
        assertThat(come).isCompleted();
        turns.giveBack();

        assertThat(turns.taken()).isZero();
    }

    @Test
    void cannotCancelATurnThatHasCome() {
        assertThat(turns.cancel(turns.take())).isFalse();
    }
}
