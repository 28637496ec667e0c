package org.svetionik.graph;

/** A client's mistake: which rule it broke, as a code for programs and a sentence for people. Neither repeats a value of the graph. */
public final class BadRequest extends RuntimeException {

    private final String code;

    public BadRequest(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@return the rule that was broken, in upper case, such as PAGE_SIZE} */
    public String code() {
        return code;
    }
}
