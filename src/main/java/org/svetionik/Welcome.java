package org.svetionik;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console where to look, and a query to begin with. */
@Component
@Order(2)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "svetionik.first-start", matchIfMissing = true)
class Welcome implements ApplicationRunner {

    static final String QUERY =
            "{ referralFlows(groupBy: KIND, first: 5) { from to count received receivedInTime withLimit responded withFeedback } }";

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.printf("""

                Svetionik is up. Its students, cases and schools are invented unless you import others.

                  Ask in the browser   %1$s/graphiql
                  Ask from a program   POST %1$s/graphql
                  A query to paste     %2$s

                Ctrl-C ends the service and its store.

                %n""", address, QUERY);
    }
}
