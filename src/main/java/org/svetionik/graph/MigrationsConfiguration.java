package org.svetionik.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the store to the newest version of {@code cypher/migrations} once all beans exist and before any request, import or command
 * is taken. The start ends where a migration fails or where one that was applied has changed since.
 */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MigrationsConfiguration.class);

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
    SmartInitializingSingleton migrated(Migrations migrations) {
        return () ->
                migrations.apply().ifPresent(version -> log.info("The store is at version {}", version.getValue()));
    }

    /** The library's own scanner does not look into a jar within a jar. */
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
