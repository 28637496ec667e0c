package org.svetionik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is responsible for the place of a school (G14, G15). */
class ResponsiblesTests {

    private static final String KIND = "SOCIAL_WORK_CENTRE";

    @TempDir
    Path folder;

    private static Receiver body(String code, String municipality, String district) {
        return new Receiver(code, "", KIND, municipality, district);
    }

    private static List<String> responsible(String territory, RuleSet rules, Receiver... bodies) {
        return new Responsibles(rules, List.of(bodies))
                .of(territory, KIND, "M-1", "D-1").stream().map(Receiver::code).toList();
    }

    private static List<String> responsible(String territory, Receiver... bodies) {
        return responsible(territory, RuleSet.first(), bodies);
    }

    @Test
    void isTheMunicipalitysBeforeTheDistricts() {
        Receiver own = body("OWN", "M-1", "D-1");
        Receiver whole = body("WHOLE", "", "D-1");
        Receiver other = body("OTHER", "M-2", "D-1");
        assertThat(responsible("SAME_MUNICIPALITY", own, whole, other)).containsExactly("OWN");
        assertThat(responsible("SAME_MUNICIPALITY", whole, other)).containsExactly("WHOLE");
        assertThat(responsible("SAME_MUNICIPALITY", other)).isEmpty();
    }

    @Test
    void isTheWholeDistrictsBeforeThoseOfItsMunicipalities() {
        Receiver whole = body("WHOLE", "", "D-1");
        Receiver one = body("ONE", "M-2", "D-1");
        assertThat(responsible("SAME_DISTRICT", whole, one)).containsExactly("WHOLE");
        assertThat(responsible("SAME_DISTRICT", one)).containsExactly("ONE");
        assertThat(responsible("SAME_DISTRICT", body("FAR", "", "D-2"))).isEmpty();
    }

    @Test
    void areAllWhereSeveralFitInTheOrderOfTheirCodes() {
        assertThat(responsible("SAME_MUNICIPALITY", body("B", "M-1", "D-1"), body("A", "M-1", "D-1")))
                .containsExactly("A", "B");
    }

    @Test
    void isOneWithoutADistrictForTheWholeCountry() {
        assertThat(responsible("NATIONAL", body("CENTRE", "", ""), body("WHOLE", "", "D-1")))
                .containsExactly("CENTRE");
    }

    @Test
    void isNobodyWhereThePlaceOfTheSchoolIsNotKnown() {
        Responsibles all = new Responsibles(RuleSet.first(), List.of(body("NOWHERE", "", ""), body("M", "M-1", "D-1")));
        assertThat(all.of("SAME_MUNICIPALITY", KIND, "", "")).isEmpty();
        assertThat(all.of("SAME_DISTRICT", KIND, "", "")).isEmpty();
    }

    @Test
    void isTheOneThatIsNamedForTheTerritory() {
        RuleSet rules = new RuleSetFixture(folder)
                .change(
                        "receivers: []",
                        "receivers:\n- {territory: DISTRICT, place: D-1, kind: " + KIND + ", institution: NAMED}")
                .asSecond();
        Receiver elsewhere = body("NAMED", "", "D-2");
        assertThat(responsible("SAME_DISTRICT", rules, elsewhere, body("WHOLE", "", "D-1")))
                .containsExactly("NAMED");
        assertThat(responsible("SAME_DISTRICT", rules, body("WHOLE", "", "D-1")))
                .isEmpty();
        assertThat(responsible("SAME_MUNICIPALITY", rules, elsewhere, body("OWN", "M-1", "D-1")))
                .containsExactly("OWN");
    }
}
