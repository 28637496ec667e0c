package org.svetionik.handoff;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/**
 * Cases as a bundle of STIX 2.1, by codes alone: each institution that has a part in one is an identity, each case an incident, each referral a
 * relationship from the sender to the receiver, and a grouping holds the objects of a case together. Nothing of students is in it. Cases are marked
 * TLP:AMBER. The same cases give the same ids.
 */
final class Stix {

    private final Sight sight;
    private final Known known;
    private final StixJson json;
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final SortedMap<Integer, SortedSet<Integer>> referralsOf = new TreeMap<>();

    private Stix(Sight sight, StixJson json) {
        this.sight = sight;
        this.known = sight.known();
        this.json = json;
    }

    /** Writes the bundle, and closes the stream. Returns how many of which type it holds. */
    static SortedMap<String, Long> write(Sight sight, OutputStream out) {
        sight.requireInstitutions();
        sight.requireCases();
        try (StixJson json =
                new StixJson(out, Instant.ofEpochMilli(sight.known().moment()))) {
            Stix stix = new Stix(sight, json);
            json.bundle(stix::objects);
            return stix.counts;
        }
    }

    private void objects() {
        var cases = known.graph().cases();
        for (int row = 0; row < cases.size(); row++) {
            if (sight.seesCase(row)) {
                referralsOf.put(row, new TreeSet<>());
            }
        }
        var referrals = known.graph().referrals();
        for (int row = 0; row < referrals.size(); row++) {
            SortedSet<Integer> ofTheCase = referralsOf.get(referrals.caze().get(row));
            if (ofTheCase != null && sight.seesReferral(row)) {
                ofTheCase.add(row);
            }
        }
        parties().forEach(this::identity);
        referralsOf.keySet().forEach(this::incident);
        referralsOf.values().forEach(some -> some.forEach(this::relationship));
        referralsOf.forEach(this::grouping);
    }

    /** The institutions that have a part in any of the cases. */
    private SortedSet<Integer> parties() {
        SortedSet<Integer> parties = new TreeSet<>();
        referralsOf.forEach((caze, some) -> parties.addAll(parties(caze, some)));
        return parties;
    }

    private SortedSet<Integer> parties(int caze, SortedSet<Integer> some) {
        var referrals = known.graph().referrals();
        SortedSet<Integer> parties = new TreeSet<>();
        parties.add(known.graph().cases().opener().get(caze));
        parties.add(known.lead(caze));
        some.forEach(row -> {
            parties.add(referrals.sender().get(row));
            parties.add(referrals.receiver().get(row));
        });
        parties.remove(Refs.NONE);
        return parties;
    }

    private void identity(int row) {
        object("identity", known.code(row), () -> {
            json.text("name", known.code(row));
            json.text("identity_class", "organization");
            json.texts("roles", known.kind(row).toLowerCase(Locale.ROOT).replace('_', '-'));
        });
    }

    private void incident(int row) {
        object("incident", code(row), () -> {
            json.text("name", code(row));
            json.texts("labels", known.isOpen(row) ? "open" : "closed");
            json.marked();
        });
    }

    private String code(int caze) {
        return known.graph().cases().codes().get(caze);
    }

    private void relationship(int row) {
        var referrals = known.graph().referrals();
        object("relationship", referrals.codes().get(row), () -> {
            json.text("relationship_type", "referred-to");
            json.text("source_ref", identityOf(referrals.sender().get(row)));
            json.text("target_ref", identityOf(referrals.receiver().get(row)));
            json.time("start_time", referrals.sentAt().get(row));
            long received = known.receipt(row);
            if (received != Instants.NONE && received > referrals.sentAt().get(row)) {
                json.time("stop_time", received);
            }
            json.marked();
        });
    }

    private String identityOf(int institution) {
        return StixJson.id("identity", known.code(institution));
    }

    private void grouping(int caze, SortedSet<Integer> some) {
        var referrals = known.graph().referrals();
        object("grouping", code(caze), () -> {
            json.text("name", code(caze));
            json.text("context", "unspecified");
            json.texts(
                    "object_refs",
                    Stream.of(
                                    Stream.of(StixJson.id("incident", code(caze))),
                                    parties(caze, some).stream().map(this::identityOf),
                                    some.stream()
                                            .map(row -> StixJson.id(
                                                    "relationship",
                                                    referrals.codes().get(row))))
                            .flatMap(one -> one)
                            .toArray(String[]::new));
            json.marked();
        });
    }

    private void object(String type, String code, Runnable within) {
        counts.merge(type, 1L, Long::sum);
        json.object(type, code, within);
    }
}
