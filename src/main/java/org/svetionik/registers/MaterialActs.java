package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Keeping the register of materials, and which institution got which when. */
@Controller
class MaterialActs {

    private static final String DELIVERIES = "material_deliveries";
    private static final String DELIVERED_ON = "deliveredOn";

    private final RegisterWork work;

    MaterialActs(RegisterWork work) {
        this.work = work;
    }

    @MutationMapping
    Mono<Object> createMaterial(DataFetchingEnvironment environment) {
        return work.create(Register.MATERIALS, "CREATE_MATERIAL", environment);
    }

    @MutationMapping
    Mono<Object> correctMaterial(DataFetchingEnvironment environment) {
        return work.correct(Register.MATERIALS, "CORRECT_MATERIAL", environment);
    }

    @MutationMapping
    Mono<Object> deliverMaterial(
            @Argument String materialCode,
            @Argument String institutionCode,
            @Argument @Nullable LocalDate deliveredOn,
            DataFetchingEnvironment environment) {
        Register register = Register.MATERIALS;
        return work.record(register.kind(), "DELIVER_MATERIAL", register.label(), environment, keeper -> {
            boolean known = keeper.keepsAll()
                    ? keeper.books().find(register.table(), materialCode).isPresent()
                    : keeper.finds("materialOfDistrict", Map.of("material", materialCode));
            if (!known) {
                throw Refusals.of(register.unknown(), register.code(), Map.of());
            }
            keeper.requireKept(institutionCode, "institutionCode");
            RegisterDays.requirePast(deliveredOn, DELIVERED_ON, keeper.books());
            Map<String, String> key = Map.of("material_code", materialCode, "institution_code", institutionCode);
            if (deliveredOn == null) {
                keeper.books().remove(DELIVERIES, key);
            } else {
                Map<String, Object> row = new HashMap<>(key);
                row.put("delivered_on", deliveredOn);
                keeper.books().create(DELIVERIES, row);
            }
            return materialCode;
        });
    }

    @MutationMapping
    Mono<String> takeBackMaterial(DataFetchingEnvironment environment) {
        return work.takeBack(Register.MATERIALS, "TAKE_BACK_MATERIAL", environment);
    }
}
