package org.svetionik.network.measures;

import org.svetionik.adjacency.Adjacency;

/**
 * The largest k for which a node is in the k-core: the largest part of the network in which everybody has k neighbours (Seidman, 1983; algorithm
 * of Batagelj and Zaversnik, 2003). Takes a graph whose arcs go both ways. Time: nodes and arcs.
 */
public final class Coreness {

    private Coreness() {}

    public static int[] of(Adjacency graph) {
        int n = graph.size();
        int[] core = new int[n];
        int[] begins = new int[n + 1];
        for (int node = 0; node < n; node++) {
            core[node] = graph.degree(node);
            begins[core[node]]++;
        }
        int begin = 0;
        for (int degree = 0; degree <= n; degree++) {
            int count = begins[degree];
            begins[degree] = begin;
            begin += count;
        }
        int[] order = new int[n];
        int[] place = new int[n];
        int[] filled = begins.clone();
        for (int node = 0; node < n; node++) {
            place[node] = filled[core[node]]++;
            order[place[node]] = node;
        }
        for (int i = 0; i < n; i++) {
            int node = order[i];
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.target(at);
                if (core[other] > core[node]) {
                    int first = order[begins[core[other]]];
                    swap(order, place, other, first);
                    begins[core[other]]++;
                    core[other]--;
                }
            }
        }
        return core;
    }

    private static void swap(int[] order, int[] place, int a, int b) {
        int of = place[a];
        order[of] = b;
        order[place[b]] = a;
        place[a] = place[b];
        place[b] = of;
    }
}
