package org.svetionik.network;

import java.util.Arrays;
import org.svetionik.adjacency.Adjacency;

/** Institutions as nodes in the order of their codes, and the ties between them as arcs. Ties without a direction are an arc each way. */
final class Network {

    private final AskedNetwork asked;
    private final Ties ties;
    private final int[] rows;
    private final Adjacency arcs;

    /** @param rows the row of each node among the institutions */
    Network(AskedNetwork asked, Ties ties, int[] rows, Adjacency arcs) {
        this.asked = asked;
        this.ties = ties;
        this.rows = rows;
        this.arcs = arcs;
    }

    AskedNetwork asked() {
        return asked;
    }

    Ties ties() {
        return ties;
    }

    int size() {
        return rows.length;
    }

    boolean isDirected() {
        return asked.weights().isDirected();
    }

    Adjacency arcs() {
        return arcs;
    }

    /** {@return the same with each tie both ways} */
    Adjacency bothWays() {
        return isDirected() ? arcs.symmetric() : arcs;
    }

    /** {@return the row of a node among the institutions} */
    int row(int node) {
        return rows[node];
    }

    String code(int node) {
        return asked.code(rows[node]);
    }

    String kind(int node) {
        return asked.kind(rows[node]);
    }

    String sector(int node) {
        return asked.sector(rows[node]);
    }

    String district(int node) {
        return asked.districtOrNational(rows[node]);
    }

    boolean isCentre(int node) {
        return asked.isCentre(rows[node]);
    }

    /** {@return the node of this code, or −1} */
    int node(String code) {
        int row = asked.graph().institutions().codes().indexOf(code);
        int node = Arrays.binarySearch(rows, row);
        return row < 0 || node < 0 ? -1 : node;
    }

    Grouping sectors() {
        return new Grouping(size(), this::sector);
    }

    Grouping districts() {
        return new Grouping(size(), this::district);
    }
}
