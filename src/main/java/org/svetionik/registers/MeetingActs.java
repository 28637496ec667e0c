package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.recording.Books;
import reactor.core.publisher.Mono;

/** Keeping the register of meetings: which team met when, and which institutions took part. */
@Controller
class MeetingActs {

    private static final String PARTICIPANTS = "meeting_participants";
    private static final String PARTICIPANT_CODES = "participantCodes";
    private static final String HELD_ON = "heldOn";

    private final RegisterWork work;

    MeetingActs(RegisterWork work) {
        this.work = work;
    }

    @MutationMapping
    Mono<Object> createMeeting(DataFetchingEnvironment environment) {
        return work.create(Register.MEETINGS, "CREATE_MEETING", environment, (keeper, code) -> {
            RegisterDays.requirePast(environment.getArgument(HELD_ON), HELD_ON, keeper.books());
            setParticipants(code, environment, keeper);
        });
    }

    @MutationMapping
    Mono<Object> correctMeeting(DataFetchingEnvironment environment) {
        return work.correct(Register.MEETINGS, "CORRECT_MEETING", environment, (keeper, found) -> {
            RegisterDays.requirePast(environment.getArgument(HELD_ON), HELD_ON, keeper.books());
            setParticipants(String.valueOf(found.get("code")), environment, keeper);
        });
    }

    @MutationMapping
    Mono<String> takeBackMeeting(DataFetchingEnvironment environment) {
        return work.takeBack(Register.MEETINGS, "TAKE_BACK_MEETING", environment);
    }

    /** Makes those that a request gives the participants of a meeting; leaves them where it gives none. */
    private static void setParticipants(String meeting, DataFetchingEnvironment environment, Keeper keeper) {
        List<String> given = environment.getArgument(PARTICIPANT_CODES);
        if (given == null) {
            return;
        }
        keeper.requireThere(given, PARTICIPANT_CODES);
        Books books = keeper.books();
        Set<String> before = RegisterWork.partners(Register.MEETINGS, meeting, books);
        before.stream()
                .filter(code -> !given.contains(code))
                .forEach(code -> books.remove(PARTICIPANTS, Register.MEETINGS.part(meeting, code)));
        given.stream()
                .distinct()
                .filter(code -> !before.contains(code))
                .forEach(code -> books.create(PARTICIPANTS, Register.MEETINGS.part(meeting, code)));
    }
}
