package org.svetionik.screening;

import java.util.List;

/**
 * What a rule or duty rests on.
 *
 * @param sources tag and address of each; none for what the project set by itself
 * @param unverified whether no source states just this
 */
record Basis(List<String> sources, boolean unverified) {

    Basis {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
