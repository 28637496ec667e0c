package org.svetionik;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SvetionikIT {

    @Autowired
    private Driver driver;

    @Test
    void answersOverBolt() {
        assertThat(driver.executableQuery("RETURN 1 AS one").execute().records())
                .singleElement()
                .satisfies(row -> assertThat(row.get("one").asInt()).isEqualTo(1));
    }
}
