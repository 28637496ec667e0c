package org.svetionik.rules;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the one rule set that decides to whatever rests on rules. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
class DecidingRules {

    @Bean
    RuleSet decidingRuleSet(RuleSettings settings) {
        return settings.rules();
    }
}
