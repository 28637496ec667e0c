package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTests {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.1", "::", "192.168.1.4"})
    void refusesDemoAccountsWhereOthersReachTheService(String address) throws UnknownHostException {
        InetAddress bound = InetAddress.getByName(address);

        assertThatThrownBy(() -> Loopback.require(bound, null))
                .isInstanceOf(SignInUnusable.class)
                .hasMessageContaining("server.address is not loopback");
    }

    @Test
    void refusesDemoAccountsWhereNoAddressIsSet() {
        assertThatThrownBy(() -> Loopback.require(null, null)).isInstanceOf(SignInUnusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neo4j://store.example:7687",
                "bolt://10.1.2.3",
                "neo4j://localhost.example",
                "neo4j://a,localhost",
                "neo4j+s://127.0.0.1.example",
                "bolt://[2001:db8::1]:7687"
            })
    void refusesDemoAccountsWhereTheStoreIsElsewhere(String store) {
        assertThatThrownBy(() -> Loopback.require(HERE, URI.create(store)))
                .isInstanceOf(SignInUnusable.class)
                .hasMessageContaining("spring.neo4j.uri is not loopback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://127.0.0.1:7687", "neo4j://localhost:7687", "bolt://[::1]:7687"})
    void allowsThemOnThisMachine(String store) {
        assertThatCode(() -> Loopback.require(HERE, URI.create(store))).doesNotThrowAnyException();
        assertThatCode(() -> Loopback.require(HERE, null)).doesNotThrowAnyException();
    }
}
