package org.svetionik.connections;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An undirected graph of numbered nodes, and the shortest simple paths in it. The order of numbers is the order of equally short paths, so the
 * answer is the same however the links are given.
 */
final class PathGraph {

    private final int[][] next;

    private PathGraph(int[][] next) {
        this.next = next;
    }

    /**
     * The graph of some links.
     *
     * @param links pairs of nodes, those of a link side by side; a pair may come several times
     */
    static PathGraph of(int nodes, List<Integer> links) {
        List<TreeSet<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            sets.add(new TreeSet<>());
        }
        for (int i = 0; i < links.size(); i += 2) {
            sets.get(links.get(i)).add(links.get(i + 1));
            sets.get(links.get(i + 1)).add(links.get(i));
        }
        return new PathGraph(sets.stream()
                .map(set -> set.stream().mapToInt(node -> node).toArray())
                .toArray(int[][]::new));
    }

    /**
     * The k shortest simple paths from one node to another, those of at most so many links, by length and then by their nodes: each further one is
     * the best that leaves an earlier one at some node (Yen, 1971), with ties in the order of numbers.
     */
    List<List<Integer>> shortest(int from, int to, int k, int longest) {
        List<List<Integer>> found = new ArrayList<>();
        TreeSet<List<Integer>> candidates = new TreeSet<>(PathGraph::compare);
        add(candidates, spur(List.of(from), to, List.of()), longest);
        while (found.size() < k && !candidates.isEmpty()) {
            List<Integer> best = candidates.pollFirst();
            found.add(best);
            for (int at = 0; at < best.size() - 1; at++) {
                List<Integer> root = best.subList(0, at + 1);
                List<Integer> taken = taken(found, root);
                add(candidates, spur(root, to, taken), longest);
            }
        }
        return found;
    }

    private static void add(Set<List<Integer>> candidates, List<Integer> path, int longest) {
        if (!path.isEmpty() && path.size() - 1 <= longest) {
            candidates.add(path);
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return one.size() == other.size()
                ? Arrays.compare(ints(one), ints(other))
                : Integer.compare(one.size(), other.size());
    }

    private static int[] ints(List<Integer> path) {
        return path.stream().mapToInt(node -> node).toArray();
    }

    /** Where the paths found so far go on that begin in this way. */
    private static List<Integer> taken(List<List<Integer>> found, List<Integer> root) {
        return found.stream()
                .filter(path -> path.size() > root.size()
                        && path.subList(0, root.size()).equals(root))
                .map(path -> path.get(root.size()))
                .distinct()
                .toList();
    }

    /** The best simple path that begins with these nodes and then goes on to none of those taken; empty where there is none. */
    private List<Integer> spur(List<Integer> root, int to, List<Integer> taken) {
        BitSet closed = new BitSet();
        root.subList(0, root.size() - 1).forEach(closed::set);
        int at = root.get(root.size() - 1);
        closed.set(at);
        int[] left = distances(to, closed);
        List<Integer> path = new ArrayList<>(root);
        int first = best(at, left, taken);
        for (int node = first; node >= 0; node = node == to ? -1 : best(node, left, List.of())) {
            path.add(node);
        }
        return path.get(path.size() - 1) == to && first >= 0 ? path : List.of();
    }

    private int best(int at, int[] left, List<Integer> taken) {
        int best = -1;
        for (int node : next[at]) {
            if (left[node] >= 0 && !taken.contains(node) && (best < 0 || left[node] < left[best])) {
                best = node;
            }
        }
        return best;
    }

    /** How many links each node is away from the end, over none that is closed; -1 where no way leads there. */
    private int[] distances(int to, BitSet closed) {
        int[] distances = new int[next.length];
        Arrays.fill(distances, -1);
        distances[to] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(to));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int node : next[at]) {
                if (distances[node] < 0 && !closed.get(node)) {
                    distances[node] = distances[at] + 1;
                    queue.add(node);
                }
            }
        }
        return distances;
    }
}
