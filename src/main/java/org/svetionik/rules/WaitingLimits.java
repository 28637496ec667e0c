package org.svetionik.rules;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The limits of the rule set in force, for whoever says what is due before it becomes a gap. */
@Component
public final class WaitingLimits {

    private final RuleSet rules;

    /** The limits of a rule set. */
    public WaitingLimits(RuleSet rules) {
        this.rules = rules;
    }

    /** {@return the version of the rule set} */
    public int version() {
        return rules.version();
    }

    /** {@return the months that a gap looks back} */
    public int windowMonths() {
        return rules.windowMonths();
    }

    /** {@return the kinds of institution that may identify formally} */
    public Set<String> identifiers() {
        return rules.identifiers();
    }

    /** {@return the codes of the indicators that never count} */
    public Set<String> proxies() {
        return rules.proxies();
    }

    /** {@return the least hours that a receiver has to confirm (K02a)} */
    public int acknowledgementFloorHours() {
        return rules.acknowledgementFloorHours();
    }

    /** {@return the hours to respond to a referral (K03)} */
    public int responseHours(boolean emergency) {
        return emergency ? rules.unansweredEmergencyHours() : rules.unansweredHours();
    }

    /** {@return the hours from the response to the feedback (K04)} */
    public int feedbackHours() {
        return rules.feedbackHours();
    }

    /** {@return the days that an open case may be without a lead} */
    public int leadDays() {
        return rules.leadLimitDays();
    }

    /** {@return the days that a case may wait for a decision} */
    public int decisionDays() {
        return rules.backlogDays();
    }

    /** {@return the days before the opening of a case whose signs give it a priority (K01d)} */
    public int priorityDays() {
        return rules.priorityDays();
    }

    /** {@return the days from a decision that does not identify a child to a measure (K19b)} */
    public int measureDays() {
        return rules.safetyNetDays();
    }

    /** {@return the greatest age in the year of the decision at which somebody counts as a child (K19a)} */
    public int childAge() {
        return rules.childAge();
    }

    /** {@return on how many days warning signs make a pattern (K11a)} */
    public int signDays() {
        return rules.signDays();
    }

    /** {@return the days, back from a warning sign, that make a pattern with it (K11a)} */
    public int signWindowDays() {
        return rules.signWindowDays();
    }

    /** {@return the days to open a case or refer after signs that call for it (K11a)} */
    public int followUpDays(boolean urgent) {
        return urgent ? rules.urgentSignLimitDays() : rules.signLimitDays();
    }

    /**
     * The code of the receiver that the rule set names for a territory; empty where it names none (G15).
     *
     * @param territory MUNICIPALITY, DISTRICT or NATIONAL
     * @param place code of the municipality or district, empty for the whole country
     * @param kind the kind of the receiver
     */
    public Optional<String> receiver(String territory, String place, String kind) {
        Responsible.Territory where = Responsible.Territory.valueOf(territory);
        return rules.receivers().stream()
                .filter(one -> one.isFor(where, place, kind))
                .map(Responsible::institution)
                .findFirst();
    }
}
