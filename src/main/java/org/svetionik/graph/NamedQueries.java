package org.svetionik.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The curated questions under {@code cypher/}, one file each, by the name of the file. */
@Component
public class NamedQueries {

    private static final String SUFFIX = ".cypher";

    private final Map<String, String> texts = new HashMap<>();
    private final Statements statements;

    NamedQueries(Statements statements) throws IOException {
        this.statements = statements;
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:cypher/*/*" + SUFFIX)) {
            String name = Objects.requireNonNull(file.getFilename());
            if (!file.getURL().getPath().contains("/migrations/")) {
                texts.put(name.substring(0, name.length() - SUFFIX.length()), text(file));
            }
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFilename() + " cannot be read", e);
        }
    }

    /** The rows that the query of this name gives; refuses a name that no file has. */
    public Mono<List<Map<String, Object>>> run(String name, Map<String, Object> parameters) {
        return statements.read(text(name), parameters);
    }

    /** The text of the query of this name; refuses a name that no file has. */
    public String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("No query named " + name);
        }
        return text;
    }
}
