package org.svetionik.wording;

import java.util.function.Function;

/** One text in every language. */
public record Words(String en, String srLatn, String srCyrl) {

    /** What a function says in each language. */
    public static Words of(Function<Language, String> said) {
        return new Words(said.apply(Language.EN), said.apply(Language.SR_LATN), said.apply(Language.SR_CYRL));
    }
}
