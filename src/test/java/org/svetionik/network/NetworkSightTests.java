package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/**
 * Tries to find out about ties of others from the networks that somebody is shown: two countries that differ in nothing that is theirs give the
 * same answer, down to every measure and the explanation, whatever the others agreed and whenever they met.
 */
class NetworkSightTests {

    private static final List<String> CODES = List.of("SCH-N1", "SCH-N2", "SCH-S1", "SWC-N", "SWC-S", "POL-N", "CZ");

    /** A tie between some institutions. */
    private record Fact(boolean meeting, List<String> institutions) {}

    static Stream<Viewer> viewers() {
        return Stream.of(
                Viewer.of("a", Role.SCHOOL_PROFESSIONAL, "SCH-N1", null),
                Viewer.of("b", Role.CASEWORKER, "SWC-S", null),
                Viewer.of("c", Role.CASEWORKER, "CZ", null),
                Viewer.of("d", Role.DISTRICT_COORDINATOR, null, "S"),
                Viewer.of("e", Role.DISTRICT_COORDINATOR, "POL-N", "N"));
    }

    private static List<Fact> facts(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    List<String> some = new ArrayList<>(CODES);
                    Collections.shuffle(some, random);
                    boolean meeting = random.nextBoolean();
                    return new Fact(meeting, some.subList(0, meeting ? random.nextInt(1, 5) : 2));
                })
                .toList();
    }

    private static boolean isOwn(Viewer viewer, Fact fact) {
        String district = viewer.districtCode();
        return fact.institutions().contains(String.valueOf(viewer.institutionCode()))
                || (district != null && fact.institutions().stream().anyMatch(code -> code.contains("-" + district)));
    }

    private static NetworkFixture country(Stream<Fact> facts) {
        NetworkFixture fixture = new NetworkFixture();
        facts.forEach(fact -> {
            String first = fact.institutions().get(0);
            if (fact.meeting()) {
                fixture.meeting("2025-05-01", first, fact.institutions().toArray(String[]::new));
            } else {
                fixture.agreement(first, fact.institutions().get(1), "2020-01-01", "");
            }
        });
        return fixture;
    }

    private static String told(NetworkFixture fixture, NetworkWeights weights, Viewer viewer) {
        InstitutionalNetwork network =
                new InstitutionalNetwork(fixture.ties(weights, viewer).network());
        List<String> nodes = network.nodes().stream()
                .map(node -> node.code()
                        + node.ties()
                        + node.betweenness()
                        + node.pageRank()
                        + node.closeness()
                        + node.constraint()
                        + node.community()
                        + node.component()
                        + node.brokerageBySector())
                .toList();
        return nodes + " " + network.edges() + network.density() + network.triads() + network.communities()
                + network.externalByDistrict() + network.corePeriphery() + network.why();
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void tellNothingOfTiesOfOthers(Viewer viewer) {
        int hidden = 0;
        for (long seed = 1; seed <= 8; seed++) {
            List<Fact> all = facts(new Random(seed), 9);
            List<Fact> own = all.stream().filter(fact -> isOwn(viewer, fact)).toList();
            hidden += all.size() - own.size();
            for (NetworkWeights weights : List.of(NetworkWeights.AGREEMENTS, NetworkWeights.MEETINGS)) {
                assertThat(told(country(all.stream()), weights, viewer))
                        .isEqualTo(told(country(own.stream()), weights, viewer));
            }
        }
        assertThat(hidden).isPositive();
    }
}
