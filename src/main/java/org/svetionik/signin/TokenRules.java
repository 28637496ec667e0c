package org.svetionik.signin;

import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beside what Spring checks: that it is for us, whose it is, and when it ends. */
record TokenRules(String audience) implements OAuth2TokenValidator<Jwt> {

    static final Duration SKEW = Duration.ofSeconds(60);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean ours = token.getAudience() != null && token.getAudience().contains(audience);
        boolean named = token.getSubject() != null && !token.getSubject().isBlank();
        return ours && named && token.getExpiresAt() != null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
