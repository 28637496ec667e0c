package org.svetionik.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.svetionik.audit.Identifying;
import org.svetionik.exchange.checking.PersonalIdentifiers;

/** Reads the settings of the exchange, and lends its rule about personal identifiers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSettings.class, ExchangeSettings.class})
class ExchangeConfiguration {

    /** What an import refuses in a cell, the audit log refuses in a reason. */
    @Bean
    Identifying identifying() {
        return text -> !PersonalIdentifiers.mask(text).equals(text);
    }
}
