package org.svetionik.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations under {@code cypher/migrations} and their place in the start. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    @Bean
    Migrations migrations(Driver driver) {
        return new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/migrations")
                        .withResourceScanner(MigrationsConfiguration::scripts)
                        .build(),
                driver);
    }

    @Bean
    StoreMigration storeMigration(Driver driver, Migrations migrations) {
        return new StoreMigration(driver, migrations, Duration.ofSeconds(15));
    }

    /** Spring's resolver looks into a jar within a jar as well. */
    private static List<URL> scripts(List<String> locations) {
        try {
            List<URL> scripts = new ArrayList<>();
            for (Resource script :
                    new PathMatchingResourcePatternResolver().getResources("classpath:cypher/migrations/*.cypher")) {
                scripts.add(script.getURL());
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException("cypher/migrations cannot be listed", e);
        }
    }
}
