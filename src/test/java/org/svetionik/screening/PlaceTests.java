package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.rules.RuleSet;
import org.svetionik.screening.NextSteps.StepReceiver;

class PlaceTests {

    private static Map<String, Object> body(String code, LocalDate activeTo) {
        return Map.of(
                "code", code, "name", "Name of " + code, "kind", "POLICE", "district", "D-1", "activeTo", activeTo);
    }

    @Test
    void knowsThoseWhoAreAtWorkByTheirNames() {
        Map<String, Object> row = new HashMap<>();
        row.put("municipality", null);
        row.put("district", "D-1");
        row.put("institutions", List.of(body("CLOSED", Signs.TODAY.minusDays(1)), body("LAST", Signs.TODAY)));
        assertThat(Place.of(row, RuleSet.first(), Signs.TODAY).responsible("SAME_DISTRICT", "POLICE"))
                .containsExactly(new StepReceiver("LAST", "Name of LAST", "POLICE"));
    }
}
