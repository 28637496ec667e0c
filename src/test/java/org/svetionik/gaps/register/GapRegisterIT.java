package org.svetionik.gaps.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import org.svetionik.store.TestStore;

@SpringBootTest
class GapRegisterIT {

    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
    private static final GapIdentity GAP = new GapIdentity("BACKLOG", List.of("BODY CZ"), "");
    private static final Sighting SIGHTING = new Sighting(GAP, "OPEN", null, "MEDIUM", 1);
    private static final GapCarer SCHOOL = new GapCarer("SCHOOL_PROFESSIONAL", "S1", null);

    @Autowired
    private Sessions sessions;

    @Autowired
    private NamedQueries queries;

    private GapRegister register;

    @BeforeEach
    void begin() {
        TestStore.clear();
        register = other();
        register.renew();
    }

    private GapRegister other() {
        return new GapRegister(sessions, queries);
    }

    private GapHistory history() {
        return Objects.requireNonNull(register.renew().get(GAP.code()));
    }

    @Test
    void keepsWhatAnotherServiceReads() {
        assertThat(register.enter(List.of(SIGHTING), MONDAY)).isOne();
        register.add(GapEvent.done(history(), GapAct.ANSWERED, MONDAY, SCHOOL, null, null, "We met on Friday."));

        GapHistory read = Objects.requireNonNull(other().renew().get(GAP.code()));
        assertThat(read).isEqualTo(register.histories().get(GAP.code()));
        assertThat(read.lastSighting()).isEqualTo(SIGHTING);
        assertThat(read.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("We met on Friday.");
            assertThat(answer.by()).isEqualTo(SCHOOL);
        });
    }

    @Test
    void entersARunOnceWhoeverEntersItHoweverManyDo() {
        Stream.generate(this::other)
                .limit(4)
                .map(one -> CompletableFuture.runAsync(() -> one.enter(List.of(SIGHTING), MONDAY)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(history().events()).extracting(GapEvent::act).containsExactly(GapAct.OPENED);
    }

    @Test
    void losesNothingAndDoublesNothingWhenManyWriteAtOnce() {
        register.enter(List.of(SIGHTING), MONDAY);
        IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(() -> answer("answer " + i)))
                .toList()
                .forEach(CompletableFuture::join);

        List<GapEvent> answers = history().answers();
        assertThat(answers).extracting(GapEvent::text).hasSize(20).doesNotHaveDuplicates();
        assertThat(history().events())
                .extracting(GapEvent::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
    }

    private void answer(String text) {
        GapRegister one = other();
        boolean added = false;
        while (!added) {
            GapHistory before = Objects.requireNonNull(one.renew().get(GAP.code()));
            added = one.add(GapEvent.done(before, GapAct.ANSWERED, MONDAY, SCHOOL, null, null, text));
        }
    }

    @Test
    void tellsOfWhatIsNewAndOfNothingThatWasThereBefore() {
        register.enter(List.of(SIGHTING), MONDAY);
        ConcurrentLinkedQueue<GapAct> heard = new ConcurrentLinkedQueue<>();
        GapRegister listening = other();
        listening.news().subscribe(event -> heard.add(event.act()));
        listening.renew();
        assertThat(heard).isEmpty();

        register.enter(List.of(), MONDAY.plusSeconds(60));
        listening.renew();
        listening.renew();
        assertThat(heard).containsExactly(GapAct.CLOSED);
    }
}
