package org.svetionik.http;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.svetionik.access.Viewer;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Statements;
import reactor.core.publisher.Flux;

/** A schema of its own for the tests of HTTP: what answers, what fails in each way, and what never ends. */
@TestConfiguration(proxyBeanMethods = false)
public class HttpSchema {

    public static final String LOCATION = "spring.graphql.schema.locations=classpath:http-schema/";

    public static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b "
            + "WITH a, b WHERE a * b < 0 RETURN count(*) AS hangsOn";

    private static final AtomicInteger ASKED = new AtomicInteger();

    /** How often the field was asked that never ends. */
    public static int asked() {
        return ASKED.get();
    }

    @Bean
    RuntimeWiringConfigurer httpWiring(Statements statements) {
        return wiring -> wire(wiring, statements);
    }

    private static void wire(RuntimeWiring.Builder wiring, Statements statements) {
        DataFetcher<?> one = environment -> statements
                .read(Viewer.service(), "RETURN 1 AS one", Map.of())
                .map(rows -> rows.get(0).get("one"));
        wiring.type("Query", type -> query(type, statements))
                .type("Mutation", type -> type.dataFetcher("change", one).dataFetcher("changeWrongly", mistake()))
                .type("Subscription", type -> type.dataFetcher("ticks", environment -> Flux.just(1, 2)));
    }

    private static TypeRuntimeWiring.Builder query(TypeRuntimeWiring.Builder type, Statements statements) {
        return type.dataFetcher("greeting", environment -> "Добар дан, " + environment.getArgument("to"))
                .dataFetcher("size", environment -> environment.getArgument("of"))
                .dataFetcher("mistake", mistake())
                .dataFetcher(
                        "failure", environment -> statements.read(Viewer.service(), "RETURN 1 / 0 AS secret", Map.of()))
                .dataFetcher("never", environment -> null)
                .dataFetcher("endless", environment -> {
                    ASKED.incrementAndGet();
                    return statements.read(Viewer.service(), ENDLESS, Map.of());
                });
    }

    private static DataFetcher<?> mistake() {
        return environment -> {
            throw new BadRequest("PAGE_SIZE", "first must be from 0 to 500, not 501");
        };
    }
}
