package org.svetionik.network.measures;

/** What a broker b between a source a and a receiver c is, by the groups of the three (Gould and Fernandez, 1989). */
public enum BrokerRole {
    /** All three are of one group. */
    COORDINATOR,
    /** a and c are of one group, b of another. */
    ITINERANT,
    /** b and c are of one group, a of another: b lets things in. */
    GATEKEEPER,
    /** a and b are of one group, c of another: b passes things out. */
    REPRESENTATIVE,
    /** All three are of different groups. */
    LIAISON;

    static BrokerRole of(int a, int b, int c) {
        if (a == b) {
            return b == c ? COORDINATOR : REPRESENTATIVE;
        }
        if (b == c) {
            return GATEKEEPER;
        }
        return a == c ? ITINERANT : LIAISON;
    }
}
