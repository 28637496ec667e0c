package org.svetionik.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.PropertyDataFetcher;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an answer out of what a compiled statement projected, by result key; of records by their components. */
final class Answers {

    private Answers() {}

    static @Nullable Object field(DataFetchingEnvironment environment) throws Exception {
        Object source = environment.getSource();
        if (source instanceof Rows.Edge edge) {
            return edge.values().get(environment.getField().getResultKey());
        }
        if (source instanceof NamedRow row) {
            return row.values().get(environment.getField().getName());
        }
        return source instanceof Map<?, ?> values ? value(values, environment) : property(environment);
    }

    private static @Nullable Object property(DataFetchingEnvironment environment) throws Exception {
        DataFetcher<?> fetcher =
                PropertyDataFetcher.fetching(environment.getField().getName());
        return fetcher.get(environment);
    }

    private static @Nullable Object value(Map<?, ?> values, DataFetchingEnvironment environment) {
        String key = environment.getField().getResultKey();
        String onType = Selection.onType(key, ((GraphQLNamedType) environment.getParentType()).getName());
        return values.containsKey(onType) ? values.get(onType) : values.get(key);
    }

    static @Nullable Object id(String label, DataFetchingEnvironment environment) throws Exception {
        Object key = field(environment);
        return key == null ? null : new GlobalId(label, (String) key).encoded();
    }

    static @Nullable Object cursor(DataFetchingEnvironment environment) throws Exception {
        return environment.getSource() instanceof Rows.Edge edge ? edge.cursor() : property(environment);
    }

    static @Nullable Object edges(DataFetchingEnvironment environment) throws Exception {
        return isCompiled(environment)
                ? rows(environment).edges(environment.getField().getResultKey())
                : property(environment);
    }

    static @Nullable Object pageInfo(DataFetchingEnvironment environment) throws Exception {
        return isCompiled(environment) ? rows(environment).pageInfo() : property(environment);
    }

    static @Nullable Object totalCount(DataFetchingEnvironment environment) throws Exception {
        return isCompiled(environment) ? connection(environment).get(Connections.TOTAL) : property(environment);
    }

    /** Whether a statement gave the connection; one that comes from elsewhere is a record. */
    private static boolean isCompiled(DataFetchingEnvironment environment) {
        return environment.getSource() instanceof Map;
    }

    private static Rows rows(DataFetchingEnvironment environment) {
        Map<String, Object> arguments =
                environment.getExecutionStepInfo().getParent().getArguments();
        return Rows.of(connection(environment), Page.of(arguments));
    }

    private static Map<String, Object> connection(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
