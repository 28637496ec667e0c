package org.svetionik.network.measures;

/**
 * The 16 kinds of triads, named by their mutual, asymmetric and absent pairs and, where that leaves a choice, by the way the arcs point: down,
 * up, cyclic, transitive (Holland and Leinhardt, 1970; Davis and Leinhardt, 1972).
 */
public enum TriadType {
    T003,
    T012,
    T102,
    T021D,
    T021U,
    T021C,
    T111D,
    T111U,
    T030T,
    T030C,
    T201,
    T120D,
    T120U,
    T120C,
    T210,
    T300;

    /** The kinds by the arcs that are there: of nodes a, b, c, 1 for ab, 2 for ba, 4 for ac, 8 for ca, 16 for bc, 32 for cb. */
    private static final TriadType[] BY_ARCS = new TriadType[64];

    static {
        for (int arcs = 0; arcs < 64; arcs++) {
            BY_ARCS[arcs] = classify(arcs);
        }
    }

    static TriadType of(int arcs) {
        return BY_ARCS[arcs];
    }

    private static TriadType classify(int arcs) {
        int[] pairs = {arcs & 3, arcs >> 2 & 3, arcs >> 4 & 3};
        int mutual = 0;
        int asymmetric = 0;
        for (int pair : pairs) {
            mutual += pair == 3 ? 1 : 0;
            asymmetric += pair == 1 || pair == 2 ? 1 : 0;
        }
        String direction = direction(pairs, mutual, asymmetric);
        return valueOf("T" + mutual + asymmetric + (3 - mutual - asymmetric) + direction);
    }

    /** By the arcs of asymmetric pairs that leave and enter each node. */
    private static String direction(int[] pairs, int mutual, int asymmetric) {
        int[][] ends = {{0, 1}, {0, 2}, {1, 2}};
        int[] out = new int[3];
        int[] in = new int[3];
        boolean[] tied = new boolean[3];
        for (int i = 0; i < 3; i++) {
            boolean forwards = pairs[i] == 1;
            if (forwards || pairs[i] == 2) {
                out[ends[i][forwards ? 0 : 1]]++;
                in[ends[i][forwards ? 1 : 0]]++;
            }
            if (pairs[i] == 3) {
                tied[ends[i][0]] = true;
                tied[ends[i][1]] = true;
            }
        }
        boolean leaves = false;
        boolean enters = false;
        boolean entersPair = false;
        for (int node = 0; node < 3; node++) {
            leaves |= out[node] == 2;
            enters |= in[node] == 2;
            entersPair |= tied[node] && in[node] == 1;
        }
        return switch (10 * mutual + asymmetric) {
            case 2, 12 -> leaves ? "D" : enters ? "U" : "C";
            case 3 -> leaves ? "T" : "C";
            case 11 -> entersPair ? "D" : "U";
            default -> "";
        };
    }
}
