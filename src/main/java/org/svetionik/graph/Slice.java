package org.svetionik.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is in memory, as a connection of the schema: the first ones after a cursor.
 *
 * @param totalCount how many there are on all pages
 */
public record Slice<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    /** One on the page, and the cursor to go on from. */
    public record Edge<T>(T node, String cursor) {}

    /**
     * The first ones after a cursor of a list in the order of its keys, which stays valid when some come or go. Refuses sizes out of range.
     *
     * @param key of each, ascending by the order of its characters
     */
    public static <T> Slice<T> of(
            List<T> all, Function<T, String> key, @Nullable Integer first, @Nullable String after) {
        int size = Page.size("first", first);
        String place = after == null ? "" : decoded(after);
        List<T> left =
                all.stream().filter(one -> key.apply(one).compareTo(place) > 0).toList();
        List<Edge<T>> edges = left.stream()
                .limit(size)
                .map(one -> new Edge<>(one, encoded(key.apply(one))))
                .toList();
        String start = edges.isEmpty() ? null : edges.get(0).cursor();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new Slice<>(edges, new PageInfo(left.size() > size, left.size() < all.size(), start, end), all.size());
    }

    /** The same page with each on it turned into something else. */
    public <R> Slice<R> map(Function<T, R> turn) {
        return new Slice<>(
                edges.stream()
                        .map(edge -> new Edge<>(turn.apply(edge.node()), edge.cursor()))
                        .toList(),
                pageInfo,
                totalCount);
    }

    /** {@return what is on the page} */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("CURSOR", "The cursor is none of this connection");
        }
    }
}
