package org.svetionik.exercises;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.svetionik.audit.Identifying;
import org.svetionik.graph.BadRequest;

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
            throw new BadRequest(
                    "TEXT", field + " must have " + shortest + " to " + longest + " characters, not " + said.length());
        }
        if (identifying.isIn(said)) {
            throw new BadRequest(
                    "TEXT", field + " must name nobody: leave out identification numbers and e-mail addresses");
        }
        return said;
    }

    /** Different texts, so many at least and at most. */
    static List<String> different(String code, String field, List<String> values, int fewest, int most) {
        if (values.size() < fewest || values.size() > most || new HashSet<>(values).size() < values.size()) {
            throw new BadRequest(
                    code, field + " must have " + fewest + " to " + most + " values, each once, not " + values.size());
        }
        return values;
    }
}
