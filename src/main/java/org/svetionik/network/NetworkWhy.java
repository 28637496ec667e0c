package org.svetionik.network;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.wording.Texts;

/**
 * Why the figures of a network are what they are. Whoever does not see every tie is told neither how many records the snapshot holds nor its
 * fingerprint, which would change with records that are not theirs to see.
 */
final class NetworkWhy {

    static final Texts TEXTS = Texts.of("/network/definitions");

    private static final String FORMULA =
            "density = ties / pairs; reciprocity = returned arcs / arcs, mutual / tied pairs,"
                    + " sum min(w(ij), w(ji)) / sum w; betweenness(v) = sum over s, t of paths(s, t through v) / paths(s, t);"
                    + " closeness(v) = r/(n-1) * r/sum of distances of the r that reach v; pageRank: damping 0.85;"
                    + " coreness(v) = largest k with v in the k-core; constraint(i) = sum over j of (p(ij) + sum over q of p(iq) p(qj))^2;"
                    + " effectiveSize(i) = sum over j of 1 - sum over q of p(iq) m(jq);"
                    + " brokerage(b) = pairs a, c with ab, bc and no ac, z against arcs that are there by chance, each with the density;"
                    + " external = (E - I)/(E + I), p by deals of the groups; fit = correlation of being tied with being in the core;"
                    + " modularity = sum over c of w(c)/W - (s(c)/W)^2; stability = mean adjusted Rand index of the divisions of all seeds";

    private static final List<String> SOURCES = List.of(
            "Freeman (1977)",
            "Brandes (2001)",
            "Wasserman and Faust (1994)",
            "Brin and Page (1998)",
            "Batagelj and Zaversnik (2003)",
            "Hopcroft and Tarjan (1973)",
            "Burt (1992)",
            "Gould and Fernandez (1989)",
            "Krackhardt and Stern (1988)",
            "Borgatti and Everett (2000)",
            "Lip (2011)",
            "Holland and Leinhardt (1970)",
            "Batagelj and Mrvar (2001)",
            "Squartini and others (2013)",
            "Newman and Girvan (2004)",
            "Traag, Waltman and van Eck (2019)",
            "Hubert and Arabie (1985)");

    private NetworkWhy() {}

    static Explanation ofNetwork(AskedNetwork asked, Ties ties, Map<String, String> more) {
        return of("institutional-network", FORMULA, SOURCES, asked, ties, more);
    }

    static Explanation of(
            String name,
            String formula,
            List<String> sources,
            AskedNetwork asked,
            Ties ties,
            Map<String, String> more) {
        String reasons = asked.weights().name() + ".excluded.";
        List<Exclusion> excluded = ties.excluded().entrySet().stream()
                .map(entry -> new Exclusion(
                        entry.getKey(), TEXTS.words(reasons + entry.getKey(), Map.of()), entry.getValue()))
                .toList();
        Instant moment = Instant.ofEpochMilli(asked.moment());
        Inputs inputs = asked.sight().isNarrowed()
                ? new Inputs(Inputs.Origin.SNAPSHOT, null, Explanation.utc(moment), List.of(), List.of())
                : Inputs.of(asked.graph());
        return new Explanation(
                name + "/1",
                TEXTS.words(name + ".meaning", Map.of()),
                formula,
                sources,
                asked.conditions(more),
                ties.counted(),
                excluded,
                Explanation.utc(moment),
                "",
                inputs);
    }
}
