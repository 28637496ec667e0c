package org.svetionik.network;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.BadRequest;
import org.svetionik.snapshot.Refs;

/** What would be otherwise; all of it at once. What is absent stays as it is. */
record NetworkChanges(
        @Nullable List<String> removeInstitutions,
        @Nullable List<NetworkTie> addAgreements,
        @Nullable List<String> trainDistricts) {

    private static final int MOST = 20;

    List<String> removed() {
        return removeInstitutions == null ? List.of() : removeInstitutions;
    }

    List<NetworkTie> added() {
        return addAgreements == null ? List.of() : addAgreements;
    }

    List<String> trained() {
        return trainDistricts == null ? List.of() : trainDistricts;
    }

    /** Refuses changes that the network has no place for. */
    void check(Network network) {
        if (Stream.of(removed(), added(), trained()).anyMatch(some -> some.size() > MOST)) {
            throw new BadRequest("CHANGES", "changes must be no more than " + MOST + " of a kind");
        }
        for (String code : removed()) {
            require(network.node(code) >= 0, "changes.removeInstitutions must name institutions of this network");
        }
        for (NetworkTie tie : added()) {
            require(
                    network.node(tie.from()) >= 0 && network.node(tie.to()) >= 0,
                    "changes.addAgreements must name institutions of this network");
            require(!tie.from().equals(tie.to()), "changes.addAgreements must name two institutions");
        }
        var districts = network.asked().graph().places().districts();
        for (String code : trained()) {
            require(districts.indexOf(code) != Refs.NONE, "changes.trainDistricts must name districts");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BadRequest("CHANGES", message);
        }
    }
}
