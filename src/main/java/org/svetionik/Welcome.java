package org.svetionik;

import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;

/** Tells on the console where to look, and a query to begin with. */
@Component
@Order(2)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "svetionik.first-start", matchIfMissing = true)
class Welcome implements ApplicationRunner {

    static final String QUERY =
            "{ referralFlows(groupBy: KIND, first: 5) { from to count received receivedInTime withLimit responded withFeedback } }";

    private final Environment environment;
    private final NamedQueries queries;

    Welcome(Environment environment, NamedQueries queries) {
        this.environment = environment;
        this.queries = queries;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.printf(
                """

                Svetionik is up.%3$s

                  Ask in the browser   %1$s/graphiql
                  Ask from a program   POST %1$s/graphql
                  A query to paste     %2$s

                Ctrl-C ends the service.

                %n""",
                address, QUERY, isInvented() ? " Schools, students and cases are invented, as every answer says." : "");
    }

    private boolean isInvented() {
        var rows = queries.run(Viewer.service(), "hasInventedFacts", Map.of()).block();
        return rows != null && Boolean.TRUE.equals(rows.get(0).get("invented"));
    }
}
