package org.svetionik.exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.svetionik.audit.Identifying;
import org.svetionik.recording.Refusals;

/** Checks what trainers write: its length, and that it names nobody outright. */
@Component
class ExerciseTexts {

    private final Identifying identifying;

    ExerciseTexts(Identifying identifying) {
        this.identifying = identifying;
    }

    /** A text without the spaces around it. */
    String checked(String field, String text, int shortest, int longest) {
        String said = text.strip();
        if (said.length() < shortest || said.length() > longest) {
            throw Refusals.of("TEXT", "LENGTH", field, Map.of("fewest", shortest, "most", longest));
        }
        if (identifying.isIn(said)) {
            throw Refusals.of("TEXT", "NAMES_SOMEBODY", field, Map.of());
        }
        return said;
    }

    /** Different texts, so many at least and at most. */
    static List<String> different(String code, String field, List<String> values, int fewest, int most) {
        if (values.size() < fewest || values.size() > most || new HashSet<>(values).size() < values.size()) {
            throw Refusals.of(code, "COUNT", field, Map.of("fewest", fewest, "most", most));
        }
        return values;
    }
}
