package org.svetionik.rules;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which institutions the rule set in force names as responsible for a territory (G15), for whoever tells people where to turn. */
@Component
public class NamedReceivers {

    private final RuleSet rules;

    NamedReceivers(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * The code of the institution of a kind that is named for a place; empty where none is.
     *
     * @param territory MUNICIPALITY, DISTRICT or NATIONAL
     * @param place code of the municipality or district, empty for the whole country
     */
    public Optional<String> of(String territory, String place, String kind) {
        return rules.receivers().stream()
                .filter(one -> one.territory().name().equals(territory)
                        && one.place().equals(place)
                        && one.kind().equals(kind))
                .map(Responsible::institution)
                .findFirst();
    }

    /** {@return the codes of all that are named} */
    public List<String> codes() {
        return rules.receivers().stream()
                .map(Responsible::institution)
                .distinct()
                .toList();
    }
}
