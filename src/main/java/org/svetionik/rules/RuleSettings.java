package org.svetionik.rules;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which rule set decides.
 *
 * @param version the newest where null
 * @param folder a folder with further rule sets; null for none
 */
@ConfigurationProperties("svetionik.rules")
record RuleSettings(@Nullable Integer version, @Nullable Path folder) {

    /** The rule set that decides; refuses a version that there is none of. */
    RuleSet rules() {
        RuleSets all = new RuleSets(folder);
        return version == null ? all.newest() : all.of(version);
    }
}
