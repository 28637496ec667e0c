package org.svetionik.signin;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses demo accounts wherever somebody other than this machine could use them, or where they would open a store of others. */
final class Loopback {

    private static final String ACTION =
            "Name an identity provider by spring.security.oauth2.resourceserver.jwt.issuer-uri: "
                    + "docs/sign-in.md. Without one, leave server.address=127.0.0.1 and the store on this machine.";
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

    private Loopback() {}

    /** Ends the start unless the service listens, and its store is, on loopback. */
    static void require(@Nullable InetAddress address, @Nullable URI store) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new SignInUnusable(
                    "Demo accounts are for this machine alone, and server.address is not loopback.", ACTION);
        }
        if (store != null && !isLoopback(store.getHost())) {
            throw new SignInUnusable(
                    "Demo accounts are for a store of this machine alone, and spring.neo4j.uri is not loopback.",
                    ACTION);
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        if (host == null) {
            return false;
        }
        // A name other than localhost may mean another machine tomorrow.
        return host.toLowerCase(Locale.ROOT).equals("localhost")
                || (LITERAL.matcher(host).matches() && isLoopbackAddress(host));
    }

    private static boolean isLoopbackAddress(String literal) {
        try {
            return InetAddress.getByName(literal).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
