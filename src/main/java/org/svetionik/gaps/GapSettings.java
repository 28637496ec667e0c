package org.svetionik.gaps;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which rule set decides, and when it is run for the register.
 *
 * @param runs whether they are run at all by this service
 * @param checkEvery how often it is looked whether the graph has changed
 * @param every how long a run holds while the graph does not change; limits pass by time alone
 * @param ruleSet the version of the rule set; the newest where null
 * @param ruleSets a folder with further rule sets; null for none
 */
@ConfigurationProperties("svetionik.gaps")
record GapSettings(
        @DefaultValue("true") boolean runs,
        @DefaultValue("10s") Duration checkEvery,
        @DefaultValue("15m") Duration every,
        @Nullable Integer ruleSet,
        @Nullable Path ruleSets) {

    /** The rule set that decides; refuses a version that there is none of. */
    RuleSet rules() {
        RuleSets all = new RuleSets(ruleSets);
        return ruleSet == null ? all.newest() : all.of(ruleSet);
    }
}
