package org.svetionik.exchange;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.svetionik.model.GraphModel;

/** What the exchange needs besides itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSettings.class, ExchangeSettings.class})
class ExchangeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    GraphModel graphModel() {
        return GraphModel.load();
    }
}
