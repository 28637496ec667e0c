package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.svetionik.screening.Place.Body;

/** Who is responsible for the place of a school (G14, G15). */
class PlaceTests {

    private static final String KIND = "SOCIAL_WORK_CENTRE";

    private static Body body(String code, @Nullable String municipality, @Nullable String district) {
        return new Body(code, code, KIND, municipality, district, null, null);
    }

    private static List<String> responsible(String territory, Place.Named named, Body... bodies) {
        return new Place("M-1", "D-1", List.of(bodies), Signs.TODAY)
                .responsible(territory, KIND, named).stream()
                        .map(Body::institutionCode)
                        .toList();
    }

    private static final Place.Named NOBODY = (territory, place, kind) -> Optional.empty();

    @Test
    void isTheMunicipalitysBeforeTheDistricts() {
        Body own = body("OWN", "M-1", "D-1");
        Body whole = body("WHOLE", null, "D-1");
        Body other = body("OTHER", "M-2", "D-1");
        assertThat(responsible("SAME_MUNICIPALITY", NOBODY, own, whole, other)).containsExactly("OWN");
        assertThat(responsible("SAME_MUNICIPALITY", NOBODY, whole, other)).containsExactly("WHOLE");
        assertThat(responsible("SAME_MUNICIPALITY", NOBODY, other)).isEmpty();
    }

    @Test
    void isTheWholeDistrictsBeforeThoseOfItsMunicipalities() {
        Body whole = body("WHOLE", null, "D-1");
        Body one = body("ONE", "M-2", "D-1");
        assertThat(responsible("SAME_DISTRICT", NOBODY, whole, one)).containsExactly("WHOLE");
        assertThat(responsible("SAME_DISTRICT", NOBODY, one)).containsExactly("ONE");
        assertThat(responsible("SAME_DISTRICT", NOBODY, body("FAR", null, "D-2")))
                .isEmpty();
    }

    @Test
    void isOneWithoutADistrictForTheWholeCountry() {
        assertThat(responsible("NATIONAL", NOBODY, body("CENTRE", null, null), body("WHOLE", null, "D-1")))
                .containsExactly("CENTRE");
    }

    @Test
    void isTheOneThatIsNamedForTheTerritory() {
        Place.Named named = (territory, place, kind) -> Optional.of("NAMED")
                .filter(code -> territory.equals("DISTRICT") && place.equals("D-1") && kind.equals(KIND));
        Body elsewhere = body("NAMED", null, "D-2");
        assertThat(responsible("SAME_DISTRICT", named, elsewhere, body("WHOLE", null, "D-1")))
                .containsExactly("NAMED");
        assertThat(responsible("SAME_DISTRICT", named, body("WHOLE", null, "D-1")))
                .isEmpty();
        assertThat(responsible("SAME_MUNICIPALITY", named, elsewhere, body("OWN", "M-1", "D-1")))
                .containsExactly("OWN");
    }

    @Test
    void isActive() {
        Body closed = new Body("CLOSED", "CLOSED", KIND, "M-1", "D-1", null, Signs.TODAY.minusDays(1));
        Body lastDay = new Body("LAST", "LAST", KIND, "M-1", "D-1", null, Signs.TODAY);
        assertThat(responsible("SAME_MUNICIPALITY", NOBODY, closed, lastDay)).containsExactly("LAST");
    }
}
