package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Keeping the register of agreements. */
@Controller
class AgreementActs {

    private final RegisterWork work;

    AgreementActs(RegisterWork work) {
        this.work = work;
    }

    @MutationMapping
    Mono<Object> createAgreement(DataFetchingEnvironment environment) {
        return work.create(Register.AGREEMENTS, "CREATE_AGREEMENT", environment);
    }

    @MutationMapping
    Mono<Object> correctAgreement(DataFetchingEnvironment environment) {
        return work.correct(Register.AGREEMENTS, "CORRECT_AGREEMENT", environment);
    }

    @MutationMapping
    Mono<Object> endAgreement(DataFetchingEnvironment environment) {
        return work.correct(
                Register.AGREEMENTS,
                "END_AGREEMENT",
                environment,
                (keeper, found) -> RegisterDays.requireRunning(found.get("valid_to"), "agreementCode", keeper.books()));
    }

    @MutationMapping
    Mono<String> takeBackAgreement(DataFetchingEnvironment environment) {
        return work.takeBack(Register.AGREEMENTS, "TAKE_BACK_AGREEMENT", environment);
    }
}
