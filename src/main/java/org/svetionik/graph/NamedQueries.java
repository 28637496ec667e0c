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
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import reactor.core.publisher.Mono;

/**
 * The curated questions under {@code cypher/}, one file each, by the name of the file. Each says by its line {@code access} who may ask it:
 * the service alone, or whoever has a right to that kind of fact; one without the line ends the start.
 */
@Component
public class NamedQueries {

    private static final String SUFFIX = ".cypher";

    private final Map<String, NamedQuery> queries = new HashMap<>();
    private final Statements statements;
    private final AccessMatrix matrix;
    private final GraphModel model;

    NamedQueries(Statements statements, AccessMatrix matrix, GraphModel model) throws IOException {
        this.statements = statements;
        this.matrix = matrix;
        this.model = model;
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:cypher/*/*" + SUFFIX)) {
            String name = Objects.requireNonNull(file.getFilename());
            if (!file.getURL().getPath().contains("/migrations/")) {
                String query = name.substring(0, name.length() - SUFFIX.length());
                queries.put(query, NamedQuery.of(query, text(file)));
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

    /**
     * The rows that the query of this name gives to a viewer: none where the viewer has no right to them. Refuses a name that no file has,
     * and a viewer who asks what the service alone asks.
     */
    public Mono<List<Map<String, Object>>> run(Viewer viewer, String name, Map<String, Object> parameters) {
        NamedQuery query = allowed(viewer, name);
        Kind kind = query.kind();
        if (kind != null && matrix.right(viewer, kind) == Right.NOTHING) {
            return Mono.just(List.of());
        }
        Narrowing narrowed = Narrowing.of(query.text(), parameters, model, matrix, viewer);
        return statements.read(viewer, narrowed.cypher(), narrowed.parameters());
    }

    /** The text of the query of this name, for the service's own transactions. */
    public String text(Viewer viewer, String name) {
        return allowed(viewer, name).text();
    }

    private NamedQuery allowed(Viewer viewer, String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("No query named " + name);
        }
        if (query.kind() == null && !viewer.isService()) {
            throw new IllegalStateException(name + " is asked by the service alone");
        }
        return query;
    }
}
