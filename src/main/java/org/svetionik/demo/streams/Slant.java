package org.svetionik.demo.streams;

import org.svetionik.demo.chronicle.Decision;
import org.svetionik.demo.country.Kind;

/**
 * The planted differences of outcome by kind of sender: everything from associations is identified in the judged year, nothing
 * from district offices, and nothing from the few health centres, who send too little to judge.
 */
final class Slant {
    private Slant() {}

    static Decision.Outcome of(Kind sender, Decision.Outcome usual) {
        return switch (sender) {
            case NGO -> Decision.Outcome.IDENTIFIED;
            case DISTRICT_OFFICE -> Decision.Outcome.REJECTED;
            case HEALTH -> Decision.Outcome.NOT_A_VICTIM;
            default -> usual;
        };
    }
}
