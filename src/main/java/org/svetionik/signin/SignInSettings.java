package org.svetionik.signin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What tokens must say, and which other origins may ask.
 *
 * @param audience for whom a token must have been made
 * @param claims where a token says what its bearer is
 * @param allowedOrigins origins whose pages may ask with a token; a star admits every origin, none of them with cookies
 */
@ConfigurationProperties("svetionik.sign-in")
record SignInSettings(
        @DefaultValue("svetionik") String audience,
        @DefaultValue Claims claims,
        @DefaultValue List<String> allowedOrigins) {

    /** Names of claims; a dot leads into a claim that is an object. */
    record Claims(
            @DefaultValue("realm_access.roles") String roles,
            @DefaultValue("institution") String institution,
            @DefaultValue("district") String district) {}
}
