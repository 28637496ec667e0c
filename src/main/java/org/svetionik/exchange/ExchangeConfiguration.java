package org.svetionik.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the exchange. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSettings.class, ExchangeSettings.class})
class ExchangeConfiguration {}
