package org.svetionik;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.signin.DemoAccounts;

/** Tells on the console where to look, a query to begin with, and the passwords of the demo accounts. */
@Component
@Order(3)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "svetionik.welcome", matchIfMissing = true)
class Welcome implements ApplicationRunner {

    static final String QUERY =
            "{ cooperationGaps(first: 3) { totalCount edges { node { kind since explanation { en srLatn } } } } }";

    private final Environment environment;
    private final NamedQueries queries;
    private final ObjectProvider<DemoAccounts> accounts;

    Welcome(Environment environment, NamedQueries queries, ObjectProvider<DemoAccounts> accounts) {
        this.environment = environment;
        this.queries = queries;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.printf(
                """

                Svetionik is up.%3$s

                  Look in the browser  %1$s/
                  Ask in the browser   %1$s/graphiql
                  Ask from a program   POST %1$s/graphql
                  A query to paste     %2$s
                %4$s
                Ctrl-C ends the service.

                %n""",
                address,
                QUERY,
                isInvented() ? " Schools, students and cases are invented, as every answer says." : "",
                accounts.stream().map(made -> signIn(made, address)).findFirst().orElse(""));
    }

    private static String signIn(DemoAccounts accounts, String address) {
        String link = "%n  Sign in by a click      %s/sign-in#%s%n".formatted(address, accounts.handOverKey());
        return link
                + accounts.handOver().entrySet().stream()
                        .map(account -> "    %-21s %s%n".formatted(account.getKey(), account.getValue()))
                        .collect(Collectors.joining(
                                "",
                                "%n  Accounts and passwords of this start, shown here alone and never again:%n%n"
                                        .formatted(),
                                ""));
    }

    private boolean isInvented() {
        var rows = queries.run(Viewer.service(), "hasInventedFacts", Map.of()).block();
        return rows != null && Boolean.TRUE.equals(rows.get(0).get("invented"));
    }
}
