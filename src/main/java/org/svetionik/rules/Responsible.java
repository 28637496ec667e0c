package org.svetionik.rules;

import java.util.Comparator;

/**
 * The institution that a rule set names as the receiver of a kind in a territory (G15).
 *
 * @param place code of the municipality or district, empty for the whole country
 * @param institution its code; one that the graph does not know, or that is not active, leaves nobody to hand a case on to
 */
public record Responsible(Territory territory, String place, String kind, String institution)
        implements Comparable<Responsible> {

    /** How large the territory is. */
    public enum Territory {
        MUNICIPALITY,
        DISTRICT,
        NATIONAL
    }

    private static final Comparator<Responsible> ORDER = Comparator.comparing(Responsible::territory)
            .thenComparing(Responsible::place)
            .thenComparing(Responsible::kind)
            .thenComparing(Responsible::institution);

    public boolean isFor(Territory where, String code, String receiverKind) {
        return territory == where && place.equals(code) && kind.equals(receiverKind);
    }

    /** As the fingerprint of its rule set reads it. */
    @Override
    public String toString() {
        return String.join(" ", territory.name(), place, kind, institution);
    }

    @Override
    public int compareTo(Responsible other) {
        return ORDER.compare(this, other);
    }
}
