package org.svetionik.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.springframework.core.io.ClassPathResource;

/** The queries under {@code cypher/imports}. */
final class ImportQueries {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private ImportQueries() {}

    static List<Record> run(SimpleQueryRunner transaction, String query, Map<String, Object> parameters) {
        return transaction
                .run(TEXTS.computeIfAbsent(query, ImportQueries::read), parameters)
                .list();
    }

    private static String read(String query) {
        try {
            return new ClassPathResource("cypher/imports/" + query + ".cypher")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("No query named " + query, e);
        }
    }
}
