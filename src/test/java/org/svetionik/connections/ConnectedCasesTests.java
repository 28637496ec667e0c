package org.svetionik.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConnectedCasesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private static Map<String, Object> part(String role, int day) {
        return Map.of("role", role, "since", DAY.plusDays(day));
    }

    private static Map<String, Object> other(String code, Map<?, ?>... parts) {
        return Map.of("code", code, "openedOn", DAY, "parts", List.of(parts));
    }

    private static Map<String, Object> entity(String code, List<?> here, List<?> cases) {
        return Map.of("code", code, "kind", "PERSON", "parts", here, "cases", cases);
    }

    private static ConnectedCases of(List<?> entities, List<?> ofStudent) {
        return ConnectedCases.of(
                "C0",
                Map.of("openedOn", DAY, "entities", entities, "student", Map.of("code", "S", "cases", ofStudent)));
    }

    @Test
    void tiesMoreStronglyByWhatFewerCasesShare() {
        List<?> here = List.of(part("RECRUITER", 0));
        Map<String, Object> self = other("C0", part("RECRUITER", 0));
        ConnectedCases found = of(
                List.of(
                        entity("E1", here, List.of(self, other("C1", part("RECRUITER", 5)))),
                        entity(
                                "E2",
                                here,
                                List.of(self, other("C2", part("RECRUITER", 1)), other("C3", part("OTHER", 1))))),
                List.of(self));
        assertThat(found.cases()).extracting(ConnectedCase::caseCode).containsExactly("C1", "C2", "C3");
        assertThat(found.cases().get(0).strength()).isCloseTo(1 / Math.log(2), within(1e-12));
        assertThat(found.cases().get(1).strength()).isCloseTo(1 / Math.log(3), within(1e-12));
        assertThat(found.cases().get(0).ties().get(0).since()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void namesResidenceAndPassingContactWithoutCountingThem() {
        Map<String, Object> self = other("C0", part("RESIDENCE", 0));
        ConnectedCases found = of(
                List.of(
                        entity("E1", List.of(part("RESIDENCE", 0)), List.of(self, other("C1", part("RESIDENCE", 0)))),
                        entity("E2", List.of(part("CONTACT", 0)), List.of(self, other("C1", part("EXPLOITER", 0))))),
                List.of(self, other("C2")));
        assertThat(found.cases()).extracting(ConnectedCase::caseCode).containsExactly("C2", "C1");
        assertThat(found.cases().get(0).ties()).extracting(CaseTie::kind).containsExactly(CaseTie.Kind.SAME_STUDENT);
        assertThat(found.cases().get(1).strength()).isZero();
        assertThat(found.cases().get(1).ties())
                .extracting(CaseTie::kind)
                .containsExactlyInAnyOrder(CaseTie.Kind.SAME_RESIDENCE, CaseTie.Kind.CO_OCCURRENCE);
    }

    @Test
    void leavesOutAndCountsWhatVeryManyCasesKnow() {
        List<Map<String, Object>> cases = new ArrayList<>();
        IntStream.rangeClosed(0, ConnectedCases.COMMON).forEach(i -> cases.add(other("C" + i, part("RECRUITER", 0))));
        List<?> here = List.of(part("RECRUITER", 0));
        assertThat(of(List.of(entity("E1", here, cases)), List.of()).tooCommon())
                .isEqualTo(1);
        assertThat(of(List.of(entity("E1", here, cases)), List.of()).cases()).isEmpty();
        cases.remove(cases.size() - 1);
        assertThat(of(List.of(entity("E1", here, cases)), List.of()).cases()).hasSize(ConnectedCases.COMMON - 1);
    }

    @Test
    void saysWhatIsSharedInTheLanguageOfTheReader() {
        CaseTie tie = CaseTie.ofEntity(
                "E1", "PHONE", Part.of(List.of(part("OTHER", 0))), Part.of(List.of(part("OTHER", 0))), 2);
        assertThat(tie.words().en()).isEqualTo("Both cases know the same: Telephone");
        assertThat(tie.words().srCyrl()).isEqualTo("Оба случаја познају исто: Телефон");
    }
}
