package org.svetionik.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Kind;

/**
 * A curated question and its rule.
 *
 * @param kind the kind of fact that a viewer must have a right to; null where the service alone asks
 */
record NamedQuery(String name, @Nullable Kind kind, String text) {

    private static final Pattern RULE = Pattern.compile("^// access: ([A-Z_]+)$", Pattern.MULTILINE);
    private static final String SERVICE = "SERVICE";

    /** The query of a file; refuses one that does not say who may ask it. */
    static NamedQuery of(String name, String text) {
        Matcher rule = RULE.matcher(text);
        if (!rule.find()) {
            throw new IllegalStateException(name + ".cypher has no line // access:");
        }
        String kind = rule.group(1);
        return new NamedQuery(name, kind.equals(SERVICE) ? null : Kind.valueOf(kind), text);
    }
}
