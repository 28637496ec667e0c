package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.svetionik.network.NetworkWeights.AGREEMENTS;
import static org.svetionik.network.NetworkWeights.REFERRALS;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;
import org.svetionik.explanation.Bounds;
import org.svetionik.graph.BadRequest;
import org.svetionik.patterns.TrainingOutcome;
import org.svetionik.wording.Words;

class WhatIfTests {

    private static final TrainingOutcome DOUBLED = new TrainingOutcome(2.0, new Bounds(1.5, 3.0), null);

    private final NetworkFixture fixture = new NetworkFixture();

    @BeforeEach
    void fill() {
        fixture.referral("SCH-N1", "SWC-N", "2025-02-01")
                .referral("SCH-N2", "SWC-N", "2025-03-01")
                .referral("SCH-S1", "SWC-S", "2025-03-01")
                .referral("SWC-N", "CZ", "2025-04-01")
                .referral("SWC-S", "CZ", "2025-04-01");
    }

    private NetworkWhatIf removed(String code) {
        return what(new NetworkChanges(List.of(code), null, null));
    }

    private NetworkWhatIf what(NetworkChanges changes) {
        return NetworkWhatIf.of(fixture.network(REFERRALS), changes, () -> DOUBLED);
    }

    @Test
    void tellsWhoLosesTheWayToTheCentre() {
        NetworkWhatIf whatIf = removed("SWC-N");
        assertThat(whatIf.before().centre().lengths())
                .containsExactly(new CentrePaths.Length(1, 2), new CentrePaths.Length(2, 3));
        assertThat(whatIf.before().centre().meanLength()).isCloseTo(8 / 5.0, within(1e-12));
        assertThat(whatIf.before().components()).isEqualTo(2);
        assertThat(whatIf.after().institutions()).isEqualTo(6);
        assertThat(whatIf.after().centre().reaching()).isEqualTo(2);
        assertThat(whatIf.after().centre().notReaching()).isEqualTo(3);
        assertThat(whatIf.after().components()).isEqualTo(4);
        assertThat(whatIf.brokers().get(0)).isEqualTo(new NetworkWhatIf.BrokerLoad("SWC-N", 2, 0));
        assertThat(whatIf.after().expectedReferrals().value()).isEqualTo(2);
    }

    @Test
    void bringsInstitutionsNearerByAnAgreementAndInventsNoReferrals() {
        NetworkWhatIf whatIf = what(new NetworkChanges(null, List.of(new NetworkTie("POL-N", "CZ")), null));
        assertThat(whatIf.after().centre().reaching()).isEqualTo(6);
        assertThat(whatIf.after().components()).isEqualTo(1);
        assertThat(whatIf.before().expectedReferrals().value()).isEqualTo(5);
        assertThat(whatIf.after().expectedReferrals().value()).isNull();
        assertThat(Objects.requireNonNull(whatIf.after().expectedReferrals().missing())
                        .en())
                .contains("No record says");
    }

    @Test
    void multipliesTheReferralsOfTrainedSchoolsByWhatFollowedOnEarlierTrainings() {
        ExpectedReferrals expected =
                what(new NetworkChanges(null, null, List.of("N"))).after().expectedReferrals();
        assertThat(expected.value()).isEqualTo(3 + 2 * 2.0);
        assertThat(expected.interval()).isEqualTo(new Bounds(3 + 2 * 1.5, 3 + 2 * 3.0));
    }

    @Test
    void doesNotGuessWhatATrainingBrings() {
        Words missing = new Words("More months", "Više meseci", "Више месеци");
        NetworkWhatIf whatIf = NetworkWhatIf.of(
                fixture.network(REFERRALS),
                new NetworkChanges(null, null, List.of("N")),
                () -> new TrainingOutcome(null, null, missing));
        assertThat(whatIf.after().expectedReferrals()).isEqualTo(new ExpectedReferrals(null, null, missing));
        fixture.agreement("SWC-N", "CZ", "2020-01-01", "");
        NetworkWhatIf agreements = NetworkWhatIf.of(
                fixture.network(AGREEMENTS), new NetworkChanges(null, null, List.of("N")), () -> DOUBLED);
        assertThat(agreements.after().expectedReferrals().value()).isNull();
    }

    @Test
    void refusesWhatTheNetworkHasNoPlaceFor() {
        for (NetworkChanges changes : List.of(
                new NetworkChanges(List.of("NONE"), null, null),
                new NetworkChanges(null, List.of(new NetworkTie("CZ", "CZ")), null),
                new NetworkChanges(null, null, List.of("X")),
                new NetworkChanges(Collections.nCopies(21, "CZ"), null, null))) {
            assertThatThrownBy(() -> what(changes))
                    .isInstanceOf(BadRequest.class)
                    .hasMessageStartingWith("changes");
        }
        assertThatThrownBy(() -> BestLinks.of(fixture.network(REFERRALS), 11, LinkGoal.ONE_PIECE))
                .hasMessage("k must be from 1 to 10, not 11");
        assertThatThrownBy(() -> BestLinks.of(
                        fixture.network(NetworkFixture.filter(REFERRALS, List.of("N"))), 1, LinkGoal.NEARER_TO_CENTRE))
                .hasMessageStartingWith("goal NEARER_TO_CENTRE");
    }

    @Test
    void joinsTheLargestParts() {
        fixture.institution("X1", "POLICE", "S")
                .institution("X2", "POLICE", "S")
                .referral("X1", "X2", "2025-01-05");
        BestLinks links = BestLinks.of(fixture.network(REFERRALS), 3, LinkGoal.ONE_PIECE);
        assertThat(links.start()).isEqualTo(6);
        assertThat(links.links()).extracting(BestLinks.Link::value).containsExactly(8.0, 9.0);
        assertThat(links.bound()).isEqualTo(1);
    }

    @Test
    void relievesTheHeaviestBroker() {
        for (String other : List.of("SCH-N1", "SCH-N2", "CZ")) {
            fixture.agreement("SWC-N", other, "2020-01-01", "");
        }
        BestLinks links = BestLinks.of(fixture.network(AGREEMENTS), 2, LinkGoal.LIGHTER_BROKER);
        assertThat(links.start()).isEqualTo(3);
        assertThat(links.links()).extracting(BestLinks.Link::value).containsExactly(2.0, 0.5);
        assertThat(links.bound()).isNull();
        assertThat(BestLinks.of(new NetworkFixture().network(AGREEMENTS), 2, LinkGoal.LIGHTER_BROKER)
                        .links())
                .isEmpty();
    }

    /** Against every pair of links: never less than 1 − 1/e of the best gain, and the first link is the best single one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bringsNearerByNoLessThanTheBound(long seed) {
        Random random = new Random(seed);
        List<String> codes = List.of("SCH-N1", "SCH-N2", "SCH-S1", "SWC-N", "SWC-S", "POL-N");
        NetworkFixture some = new NetworkFixture().referral("SWC-N", "CZ", "2025-01-01");
        for (int i = 0; i < 6; i++) {
            some.referral(codes.get(random.nextInt(6)), codes.get(random.nextInt(6)), "2025-02-02");
        }
        Network network = some.network(REFERRALS);
        BestLinks found = BestLinks.of(network, 2, LinkGoal.NEARER_TO_CENTRE);
        double one = 0;
        double two = 0;
        for (int a = 0; a < network.size(); a++) {
            for (int b = 0; b < network.size(); b++) {
                double gain = nearness(network, a, b) - found.start();
                two = Math.max(two, gain);
                one = a == b ? Math.max(one, gain) : one;
            }
        }
        assertThat(found.links().get(0).value() - found.start()).isCloseTo(one, within(1e-9));
        double gained = found.links().get(found.links().size() - 1).value() - found.start();
        assertThat(gained).isGreaterThanOrEqualTo((1 - 1 / Math.E) * two - 1e-9);
        assertThat(gained).isLessThanOrEqualTo(two + 1e-9);
    }

    private static double nearness(Network network, int a, int b) {
        ArcList arcs = new ArcList(network.size(), 10);
        network.arcs().forEach(arcs::add);
        int centre = network.node("CZ");
        Adjacency with = arcs.add(a, centre).add(b, centre).build();
        boolean[] all = new boolean[network.size()];
        Arrays.fill(all, true);
        return CentrePaths.of(network, with, all).lengths().stream()
                .mapToDouble(length -> (double) length.institutions() / length.length())
                .sum();
    }
}
