package org.svetionik.recording;

import java.util.Map;
import org.svetionik.graph.BadRequest;
import org.svetionik.wording.Sentences;

/** Says why something is not recorded: the rule, the field, and the sentence in every language. Holds no value of a case. */
public final class Refusals {

    private static final Sentences SENTENCES = Sentences.of("/recording/refusals");

    private Refusals() {}

    /**
     * The refusal under a rule.
     *
     * @param rule the key of its sentence
     * @param field the argument that breaks it
     * @param values what fills the sentence, beside the field
     */
    public static BadRequest of(String rule, String field, Map<String, Object> values) {
        return BadRequest.ofField(rule, field, SENTENCES.say(rule, field, values));
    }

    /**
     * The refusal under a rule that may be broken in several ways.
     *
     * @param rule the first part of the key of its sentence
     * @param way the second
     * @param field the argument that breaks it
     * @param values what fills the sentence, beside the field
     */
    public static BadRequest of(String rule, String way, String field, Map<String, Object> values) {
        return BadRequest.ofField(rule, field, SENTENCES.say(rule + "." + way, field, values));
    }
}
