package org.svetionik.connections;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.BadRequest;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

/** What numbers and lists may be asked for. Refuses others by the argument that breaks the rule, and the rule in every language. */
final class Allowed {

    private static final Texts TEXTS = Texts.of("/connections/words");

    private Allowed() {}

    /** The number, or the default where there is none. */
    static int number(String field, @Nullable Integer asked, int otherwise, int least, int most) {
        int number = asked == null ? otherwise : asked;
        if (number < least || number > most) {
            throw refusal("OUT_OF_RANGE", field, Map.of("least", least, "most", most));
        }
        return number;
    }

    /** Refuses a list that is there and empty. */
    static void some(String field, @Nullable List<String> asked) {
        if (asked != null && asked.isEmpty()) {
            throw refusal("NONE_NAMED", field, Map.of());
        }
    }

    /** The refusal under a rule. The name of the argument is of the interface, and keeps its letters. */
    static BadRequest refusal(String rule, String field, Map<String, Object> values) {
        return BadRequest.ofField(
                rule,
                field,
                Map.of(
                        "en", field + " " + say(rule, Language.EN, values),
                        "srLatn", field + " " + say(rule, Language.SR_LATN, values),
                        "srCyrl", field + " " + say(rule, Language.SR_CYRL, values)));
    }

    private static String say(String rule, Language language, Map<String, Object> values) {
        return TEXTS.say("refusal." + rule, language, values);
    }
}
