package org.svetionik.deadlines;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.svetionik.rules.RuleSet;

/** To whom a case may be handed on so that a duty is done: any of them will do (G14, G15). */
final class Responsibles {

    private final RuleSet rules;
    private final List<Receiver> all;

    Responsibles(RuleSet rules, List<Receiver> all) {
        this.rules = rules;
        this.all = all;
    }

    /** The codes of the receivers of a duty for a case, in their order; empty where nobody is known. */
    List<String> of(Duty duty, CaseFacts one) {
        return switch (duty.territory()) {
            case "NATIONAL" ->
                named(
                        "NATIONAL",
                        "",
                        duty,
                        () -> codes(duty, receiver -> receiver.district().isEmpty()));
            case "SAME_DISTRICT" -> one.district().isEmpty() ? List.of() : ofDistrict(duty, one.district());
            default -> one.district().isEmpty() ? List.of() : ofMunicipality(duty, one);
        };
    }

    private List<String> ofDistrict(Duty duty, String district) {
        return named("DISTRICT", district, duty, () -> {
            List<String> whole = ofWholeDistrict(duty, district);
            return whole.isEmpty() ? codes(duty, receiver -> receiver.district().equals(district)) : whole;
        });
    }

    private List<String> ofMunicipality(Duty duty, CaseFacts one) {
        String place = one.municipality();
        if (!place.isEmpty()) {
            List<String> own = named(
                    "MUNICIPALITY",
                    place,
                    duty,
                    () -> codes(duty, receiver -> receiver.municipality().equals(place)));
            if (!own.isEmpty()
                    || rules.receiver("MUNICIPALITY", place, duty.toKind()).isPresent()) {
                return own;
            }
        }
        return named("DISTRICT", one.district(), duty, () -> ofWholeDistrict(duty, one.district()));
    }

    private List<String> ofWholeDistrict(Duty duty, String district) {
        return codes(
                duty,
                receiver -> receiver.district().equals(district)
                        && receiver.municipality().isEmpty());
    }

    /** The receiver that the rule set names, if it is at work; else the others. */
    private List<String> named(String territory, String place, Duty duty, Supplier<List<String>> others) {
        return rules.receiver(territory, place, duty.toKind())
                .map(code -> codes(duty, receiver -> receiver.code().equals(code)))
                .orElseGet(others);
    }

    private List<String> codes(Duty duty, Predicate<Receiver> fits) {
        return all.stream()
                .filter(receiver -> receiver.kind().equals(duty.toKind()) && fits.test(receiver))
                .map(Receiver::code)
                .sorted()
                .toList();
    }
}
