package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.svetionik.Svetionik;

class RefusedStartIT {

    @ParameterizedTest
    @CsvSource({
        "--server.address=0.0.0.0, server.address is not loopback",
        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=, nothing says whose",
        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys, nothing says whose"
    })
    void endsWhereSomebodyMightBeLetInWhoShouldNot(String setting, String message) {
        assertThatThrownBy(() -> SpringApplication.run(Svetionik.class, setting, "--server.port=0"))
                .rootCause()
                .isInstanceOf(SignInUnusable.class)
                .hasMessageContaining(message);
    }
}
