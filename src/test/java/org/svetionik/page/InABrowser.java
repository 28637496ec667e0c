package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;
import org.svetionik.http.Http;
import org.svetionik.store.TestStore;

/**
 * What every test with a browser begins with: the service as a first start leaves it, with its invented country, and a visitor. Where there is no
 * browser the tests are skipped, and say so.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "svetionik.first-start=true",
            "svetionik.demo=true",
            "svetionik.data=target/page-data",
            "svetionik.gaps.runs=true",
            "svetionik.gaps.check-every=1s",
            "svetionik.graphql.time-limit=1m",
            "svetionik.statements.time-limit=1m",
            "svetionik.rate-limit.requests-per-minute=6000",
            "svetionik.rate-limit.burst=1000"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InABrowser {

    private static final String NONE = "No Chromium with chromedriver on the PATH: the page is not tested in a browser";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver store;

    @Autowired
    private List<ApplicationRunner> firstSteps;

    private @Nullable Visitor visitor;

    @BeforeAll
    void arrive() throws Exception {
        Optional<Visitor> found = Visitor.arrive(port);
        if (found.isEmpty()) {
            System.out.println(NONE);
        }
        assumeTrue(found.isPresent(), NONE);
        visitor = found.get();
        loadTheCountry();
        await().atMost(Duration.ofMinutes(3)).until(this::gapsAreFound);
    }

    /** Other tests may have emptied the store since this service started. */
    private void loadTheCountry() throws Exception {
        boolean loaded = store.executableQuery("MATCH (i:Import {origin: 'DEMO'}) RETURN count(i) AS n")
                        .execute()
                        .records()
                        .get(0)
                        .get("n")
                        .asInt()
                > 0;
        if (!loaded) {
            TestStore.clear();
            for (ApplicationRunner step : firstSteps) {
                step.run(new DefaultApplicationArguments());
            }
        }
    }

    private boolean gapsAreFound() {
        String answer = Http.as(port, Role.NATIONAL_COORDINATOR)
                .post(Http.GRAPHQL, Map.of("query", "{ cooperationGaps(first: 1) { edges { node { openedAt } } } }"))
                .body();
        return answer.contains("\"openedAt\":\"");
    }

    @AfterAll
    void leave() {
        if (visitor != null) {
            visitor.close();
        }
    }

    @AfterEach
    void nothingWasAmiss() {
        assertThat(visitor().complaints(provoked())).isEmpty();
    }

    /** Parts of what the console may complain of, because the tests of a class provoke it. */
    String[] provoked() {
        return new String[0];
    }

    Visitor visitor() {
        return Objects.requireNonNull(visitor);
    }

    int port() {
        return port;
    }

    /** Signs in as the account of a role, and looks at a view in English. */
    void enter(Role role, String view) {
        visitor().signIn(role);
        visitor().settle();
        visitor().speak("en");
        visitor().look(view);
    }

    Driver store() {
        return store;
    }

    /** Somebody else who asks the API at the same time, without a browser. */
    Http asking(Role role) {
        return Http.as(port, role);
    }
}
