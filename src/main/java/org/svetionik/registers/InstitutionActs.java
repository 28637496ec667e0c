package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Keeping the register of institutions. */
@Controller
class InstitutionActs {

    private final RegisterWork work;

    InstitutionActs(RegisterWork work) {
        this.work = work;
    }

    @MutationMapping
    Mono<Object> createInstitution(DataFetchingEnvironment environment) {
        return work.create(Register.INSTITUTIONS, "CREATE_INSTITUTION", environment);
    }

    @MutationMapping
    Mono<Object> correctInstitution(DataFetchingEnvironment environment) {
        return work.correct(Register.INSTITUTIONS, "CORRECT_INSTITUTION", environment);
    }

    @MutationMapping
    Mono<Object> endInstitution(DataFetchingEnvironment environment) {
        return work.correct(
                Register.INSTITUTIONS,
                "END_INSTITUTION",
                environment,
                (keeper, found) ->
                        RegisterDays.requireRunning(found.get("active_to"), "institutionCode", keeper.books()));
    }

    @MutationMapping
    Mono<String> takeBackInstitution(DataFetchingEnvironment environment) {
        return work.takeBack(Register.INSTITUTIONS, "TAKE_BACK_INSTITUTION", environment);
    }
}
