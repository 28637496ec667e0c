package org.svetionik.signin;

import java.util.List;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where the settings name an identity provider, even by an empty value: a slip there must not end in demo accounts. */
class TokensWanted implements Condition {

    private static final String PREFIX = "spring.security.oauth2.resourceserver.";
    private static final List<String> NAMES = List.of(
            "jwt.issuer-uri",
            "jwt.jwk-set-uri",
            "jwt.public-key-location",
            "jwt.audiences",
            "opaquetoken.introspection-uri");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return areWanted(context.getEnvironment());
    }

    static boolean areWanted(Environment environment) {
        return NAMES.stream().anyMatch(name -> environment.containsProperty(PREFIX + name));
    }

    /** Holds where they name none. */
    static final class Not extends TokensWanted {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !areWanted(context.getEnvironment());
        }
    }
}
