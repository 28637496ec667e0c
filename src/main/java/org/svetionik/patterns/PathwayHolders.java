package org.svetionik.patterns;

import java.util.Map;
import java.util.TreeMap;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Instants;

/**
 * Since which day each kind of institution holds a case: from its opening, or from the first receipt that was neither refused nor redirected.
 *
 * @param since the first day by kind
 * @param received the day of the first receipt by kind
 */
record PathwayHolders(Map<String, Integer> since, Map<String, Integer> received) {

    static PathwayHolders of(Asked asked, int caze) {
        Map<String, Integer> since = new TreeMap<>();
        Map<String, Integer> received = new TreeMap<>();
        var cases = asked.graph().cases();
        since.put(asked.kind(cases.opener().get(caze)), cases.openedOn().get(caze));
        for (int handOff : PathwayCases.handOffs(asked, caze)) {
            long receipt = asked.receipt(handOff);
            if (receipt != Instants.NONE && !isTurnedAway(asked, handOff)) {
                String kind = asked.kind(asked.graph().referrals().receiver().get(handOff));
                since.merge(kind, Asked.dayOf(receipt), Math::min);
                received.merge(kind, Asked.dayOf(receipt), Math::min);
            }
        }
        return new PathwayHolders(since, received);
    }

    private static boolean isTurnedAway(Asked asked, int handOff) {
        var response = asked.graph().referrals().response();
        return asked.response(handOff) != Instants.NONE
                && (response.is(handOff, "REFUSED") || response.is(handOff, "REDIRECTED"));
    }

    int receivedBy(String kind) {
        return received.getOrDefault(kind, Days.NONE);
    }
}
