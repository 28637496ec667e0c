package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.svetionik.network.NetworkWeights.AGREEMENTS;
import static org.svetionik.network.NetworkWeights.REFERRALS;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svetionik.graph.BadRequest;
import org.svetionik.network.InstitutionalNetwork.Block;
import org.svetionik.network.measures.BrokerRole;
import org.svetionik.snapshot.Snapshot;

class InstitutionalNetworkTests {

    private final NetworkFixture fixture = new NetworkFixture();

    /** Schools tell their social work centre, both centres tell the national one, and that answers one of them. */
    @BeforeEach
    void fill() {
        fixture.referral("SCH-N1", "SWC-N", "2025-02-01")
                .referral("SCH-N2", "SWC-N", "2025-03-01")
                .referral("SCH-S1", "SWC-S", "2025-03-01")
                .referral("SWC-N", "CZ", "2025-04-01")
                .referral("SWC-N", "CZ", "2025-05-01")
                .referral("SWC-S", "CZ", "2025-04-01")
                .referral("CZ", "SWC-N", "2025-06-01")
                .agreement("SWC-N", "CZ", "2020-01-01", "")
                .agreement("SCH-N1", "SWC-N", "2025-06-15", "");
    }

    private InstitutionalNetwork referrals() {
        return new InstitutionalNetwork(fixture.network(REFERRALS));
    }

    private static NetworkNode node(InstitutionalNetwork network, String code) {
        return network.nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measuresTheWhole() {
        InstitutionalNetwork network = referrals();
        assertThat(network.size()).isEqualTo(7);
        assertThat(network.ties()).isEqualTo(6);
        assertThat(network.density()).isCloseTo(6 / 42.0, within(1e-12));
        assertThat(network.components()).isEqualTo(2);
        assertThat(network.largestComponent()).isEqualTo(6);
        assertThat(network.bridges()).hasSize(5);
        var reciprocity = Objects.requireNonNull(network.reciprocity());
        assertThat(reciprocity.arc()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(reciprocity.dyadic()).isCloseTo(1 / 5.0, within(1e-12));
        assertThat(reciprocity.weighted()).isCloseTo(2 / 7.0, within(1e-12));
        assertThat(network.triads().stream()
                        .mapToLong(InstitutionalNetwork.TriadCount::count)
                        .sum())
                .isEqualTo(35);
        assertThat(network.why().n()).isEqualTo(7);
    }

    @Test
    void knowsNoReciprocityAndHalfThePairsWhereTiesHaveNoDirection() {
        InstitutionalNetwork network = new InstitutionalNetwork(fixture.network(AGREEMENTS));
        assertThat(network.reciprocity()).isNull();
        assertThat(network.ties()).isEqualTo(2);
        assertThat(network.density()).isCloseTo(2 / 21.0, within(1e-12));
        assertThat(node(network, "SWC-N").betweenness()).isEqualTo(1);
    }

    @Test
    void hasNoDensityWhereThereIsNoPair() {
        List<Block> blocks = referrals().sectorBlocks();
        assertThat(blocks).contains(new Block("LAW_ENFORCEMENT", "LAW_ENFORCEMENT", 0, 0, null));
        assertThat(blocks).contains(new Block("EDUCATION", "SOCIAL_PROTECTION", 3, 9, 3 / 9.0));
        assertThat(referrals().districtBlocks()).contains(new Block("NATIONAL", "NATIONAL", 0, 0, null));
        assertThat(new InstitutionalNetwork(fixture.network(NetworkFixture.filter(REFERRALS, List.of("X")))).density())
                .isNull();
    }

    @Test
    void measuresWhoBrokers() {
        NetworkNode north = node(referrals(), "SWC-N");
        assertThat(north.articulation()).isTrue();
        assertThat(north.betweenness()).isEqualTo(2);
        assertThat(north.in()).isEqualTo(3);
        assertThat(north.weightOut()).isEqualTo(2);
        assertThat(north.brokerageByDistrict())
                .filteredOn(count -> count.role() == BrokerRole.REPRESENTATIVE)
                .singleElement()
                .satisfies(count -> assertThat(count.count()).isEqualTo(2));
        NetworkNode none = node(referrals(), "POL-N");
        assertThat(none.constraint()).isNull();
        assertThat(none.externalBySector()).isNull();
        assertThat(none.closeness()).isZero();
    }

    @Test
    void showsEachMonthAsItWasAtItsEnd() {
        Snapshot graph = fixture.snapshot();
        NetworkFilter filter = NetworkFixture.filter(AGREEMENTS, null);
        NetworkMonths months = new NetworkMonths(filter, 1, NetworkFixture.NOW);
        var byMonth = months.of(NetworkFixture.asked(filter, graph, new Sight(null, graph)));
        assertThat(byMonth).hasSize(12);
        assertThat(byMonth.get(4).network().ties()).isEqualTo(1);
        assertThat(byMonth.get(5).network().ties()).isEqualTo(2);
        NetworkFilter sent = NetworkFixture.filter(REFERRALS, null);
        var referrals = new NetworkMonths(sent, 2, NetworkFixture.NOW)
                .of(NetworkFixture.asked(sent, graph, new Sight(null, graph)));
        assertThat(referrals.get(1).network().ties()).isEqualTo(1);
        assertThat(referrals.get(2).network().ties()).isEqualTo(3);
        assertThatThrownBy(() -> new NetworkMonths(filter, 37, NetworkFixture.NOW))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("windowMonths must be from 1 to 36");
    }

    @Test
    void comparesTwoNetworksOfTheSameInstitutions() {
        Network referrals = fixture.network(REFERRALS);
        NetworkComparison same = NetworkComparison.of(referrals, referrals, 500, 3);
        assertThat(same.correlation()).isCloseTo(1, within(1e-12));
        assertThat(same.high()).isLessThan(0.05);
        NetworkComparison both = NetworkComparison.of(referrals, fixture.network(AGREEMENTS), 500, 3);
        assertThat(both.size()).isEqualTo(7);
        assertThat(both.correlation()).isBetween(0.3, 0.9);
        assertThat(both).isEqualTo(NetworkComparison.of(referrals, fixture.network(AGREEMENTS), 500, 3));
    }
}
