package org.svetionik.gaps;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.svetionik.gaps.Responsible.Territory;

/** Which institutions the rule set in force names as responsible for a territory (G15), for whoever tells people where to turn. */
@Component
public class NamedReceivers {

    private final RuleSet rules;

    NamedReceivers(GapSettings settings) {
        this.rules = settings.rules();
    }

    /** The code of the institution of a kind that is named for a municipality; empty where none is. */
    public Optional<String> ofMunicipality(String municipalityCode, String kind) {
        return of(Territory.MUNICIPALITY, municipalityCode, kind);
    }

    /** The same for a district. */
    public Optional<String> ofDistrict(String districtCode, String kind) {
        return of(Territory.DISTRICT, districtCode, kind);
    }

    /** The same for the whole country. */
    public Optional<String> ofCountry(String kind) {
        return of(Territory.NATIONAL, "", kind);
    }

    /** {@return the codes of all that are named} */
    public List<String> codes() {
        return rules.receivers().stream()
                .map(Responsible::institution)
                .distinct()
                .toList();
    }

    private Optional<String> of(Territory territory, String place, String kind) {
        return rules.receivers().stream()
                .filter(one -> one.isFor(territory, place, kind))
                .map(Responsible::institution)
                .findFirst();
    }
}
