package org.svetionik.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What part of a connection is asked for, from its arguments.
 *
 * @param size how many at most, 0 to 500
 * @param backward whether the last ones before a cursor are asked for, rather than the first ones after it
 * @param cursor where to start, exclusive; null for the beginning or the end
 */
record Page(int size, boolean backward, @Nullable String cursor) {

    static final int DEFAULT_SIZE = 20;
    static final int MAXIMUM_SIZE = 500;

    /** Refuses sizes out of range, and both directions at once. */
    static Page of(Map<String, Object> arguments) {
        boolean backward = arguments.get("last") != null || arguments.get("before") != null;
        if (backward && (arguments.get("first") != null || arguments.get("after") != null)) {
            throw new BadRequest("PAGE_DIRECTION", "Give first and after, or last and before, not both");
        }
        String sizeName = backward ? "last" : "first";
        return new Page(size(sizeName, arguments.get(sizeName)), backward, (String)
                arguments.get(backward ? "before" : "after"));
    }

    static int size(String name, @Nullable Object value) {
        int size = value == null ? DEFAULT_SIZE : (int) value;
        if (size < 0 || size > MAXIMUM_SIZE) {
            throw new BadRequest("PAGE_SIZE", name + " must be from 0 to " + MAXIMUM_SIZE + ", not " + size);
        }
        return size;
    }
}
