package org.svetionik.graph;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client's mistake: which rule it broke, as a code for programs and a sentence for people. Neither repeats a value of the graph. */
public final class BadRequest extends RuntimeException {

    private static final String ENGLISH = "en";

    private final String code;
    private final @Nullable String field;
    private final transient Map<String, String> words;

    public BadRequest(String code, String message) {
        this(code, null, Map.of(ENGLISH, message));
    }

    private BadRequest(String code, @Nullable String field, Map<String, String> words) {
        super(Objects.requireNonNull(words.get(ENGLISH)));
        this.code = code;
        this.field = field;
        this.words = Map.copyOf(words);
    }

    /**
     * A mistake in one argument.
     *
     * @param words the sentence by language: {@code en}, {@code srLatn}, {@code srCyrl}
     */
    public static BadRequest ofField(String code, String field, Map<String, String> words) {
        return new BadRequest(code, field, words);
    }

    /** {@return the rule that was broken, in upper case, such as PAGE_SIZE} */
    public String code() {
        return code;
    }

    /** {@return the argument that breaks it; null where it is said in the sentence alone} */
    public @Nullable String field() {
        return field;
    }

    /** {@return the sentence by language, in English at least} */
    public Map<String, String> words() {
        return words;
    }
}
