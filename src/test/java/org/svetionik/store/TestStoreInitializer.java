package org.svetionik.store;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.svetionik.signin.KnownPasswords;

/** Points every application context of the tests at the {@link TestStore}, through the same settings as a server in production. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TestStoreInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new AskingAsTheService());
        context.getEnvironment()
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource("a log of the tests", Map.of("svetionik.audit.folder", "target/audit")));
        context.getBeanFactory().addBeanPostProcessor(new KnownPasswords());
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "tests ask in haste",
                        Map.of(
                                "svetionik.welcome", "false",
                                "svetionik.gaps.runs", "false",
                                "svetionik.gaps.check-every", "1h",
                                "svetionik.rate-limit.burst", "100000",
                                "svetionik.rate-limit.failed-sign-ins", "1000")));
        if (!context.getEnvironment().getProperty("svetionik.test.own-store", Boolean.class, false)) {
            TestPropertyValues.of(
                            "spring.neo4j.uri=" + TestStore.uri(),
                            "spring.neo4j.authentication.username=neo4j",
                            "spring.neo4j.authentication.password=" + TestStore.password())
                    .applyTo(context);
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource("an empty store", Map.of("svetionik.first-start", "false")));
        }
    }
}
