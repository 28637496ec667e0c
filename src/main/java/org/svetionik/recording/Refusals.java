package org.svetionik.recording;

import java.util.HashMap;
import java.util.Map;
import org.svetionik.graph.BadRequest;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** Says why something is not recorded: the rule, the field, and the sentence in every language. Holds no value of the graph. */
public final class Refusals {

    private static final Texts TEXTS = Texts.of("/recording/refusals");

    private Refusals() {}

    /**
     * The refusal under a rule.
     *
     * @param rule the key of its sentence
     * @param field the argument that breaks it
     * @param values what fills the sentence, beside the field
     */
    public static BadRequest of(String rule, String field, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("field", field);
        Words words = TEXTS.words(rule, all);
        return BadRequest.ofField(
                rule, field, Map.of("en", words.en(), "srLatn", words.srLatn(), "srCyrl", words.srCyrl()));
    }
}
