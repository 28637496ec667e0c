package org.svetionik.signin;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.svetionik.access.Role;
import org.svetionik.signin.SignInSettings.Claims;
import reactor.core.publisher.Mono;

/** Reads the account from the claims of a token that holds. Names of roles that are not ours are passed over. */
final class TokenAccounts implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    private final Claims claims;

    TokenAccounts(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        Instant until = token.getExpiresAt();
        return Mono.just(new SignedIn(new Account(
                String.valueOf(token.getSubject()),
                roles(token),
                single(claim(token.getClaims(), claims.institution())),
                single(claim(token.getClaims(), claims.district())),
                until == null ? null : until.plus(TokenRules.SKEW),
                false)));
    }

    private Set<Role> roles(Jwt token) {
        Object named = claim(token.getClaims(), claims.roles());
        Collection<?> names = named instanceof Collection<?> several ? several : List.of(String.valueOf(named));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
        return roles;
    }

    /** The claim of this name, or what the dots in it lead to. */
    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (claims.containsKey(path) || dot < 0) {
            return claims.get(path);
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? claim(inner, path.substring(dot + 1))
                : null;
    }

    /** The one text that a claim holds; two are as good as none, for nobody could tell which is meant. */
    private static @Nullable String single(@Nullable Object claim) {
        Object value = claim instanceof List<?> several && several.size() == 1 ? several.get(0) : claim;
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
