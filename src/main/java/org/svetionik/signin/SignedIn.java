package org.svetionik.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A sign-in that succeeded; it holds no credentials. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Account account;

    SignedIn(Account account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && account.equals(signedIn.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
