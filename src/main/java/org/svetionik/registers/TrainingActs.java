package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Keeping the register of trainings, and how many people of which institution took part. */
@Controller
class TrainingActs {

    private static final String PARTICIPANTS = "training_participants";

    private final RegisterWork work;

    TrainingActs(RegisterWork work) {
        this.work = work;
    }

    @MutationMapping
    Mono<Object> createTraining(DataFetchingEnvironment environment) {
        return work.create(Register.TRAININGS, "CREATE_TRAINING", environment);
    }

    @MutationMapping
    Mono<Object> correctTraining(DataFetchingEnvironment environment) {
        return work.correct(Register.TRAININGS, "CORRECT_TRAINING", environment);
    }

    @MutationMapping
    Mono<Object> setTrainingParticipants(
            @Argument String trainingCode,
            @Argument String institutionCode,
            @Argument int participants,
            DataFetchingEnvironment environment) {
        Register register = Register.TRAININGS;
        return work.record(register.kind(), "SET_TRAINING_PARTICIPANTS", register.label(), environment, keeper -> {
            boolean known = keeper.keepsAll()
                    ? keeper.books().find(register.table(), trainingCode).isPresent()
                    : keeper.finds("trainingOfDistrict", Map.of("training", trainingCode));
            if (!known) {
                throw Refusals.of(register.unknown(), register.code(), Map.of());
            }
            keeper.requireKept(institutionCode, "institutionCode");
            Map<String, String> key = Map.of("training_code", trainingCode, "institution_code", institutionCode);
            if (participants == 0) {
                keeper.books().remove(PARTICIPANTS, key);
            } else {
                Map<String, Object> row = new HashMap<>(key);
                row.put("participants", participants);
                keeper.books().create(PARTICIPANTS, row);
            }
            return trainingCode;
        });
    }

    @MutationMapping
    Mono<String> takeBackTraining(DataFetchingEnvironment environment) {
        return work.takeBack(Register.TRAININGS, "TAKE_BACK_TRAINING", environment);
    }
}
