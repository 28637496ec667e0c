package org.svetionik.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.svetionik.access.Role;
import reactor.core.publisher.Mono;

/**
 * One account for each role, made for this start, each with a password of its own, and one key that opens every one of them, for a link. All are
 * handed over once, to be shown on the console; only their hashes stay.
 */
public class DemoAccounts implements ReactiveAuthenticationManager {

    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new ConcurrentHashMap<>();
    private final Map<Role, Workplace> workplaces = new ConcurrentHashMap<>();
    private final Map<String, String> untold = new LinkedHashMap<>();
    private final Secret decoy;
    private final Secret key;
    private String untoldKey;
    private final FailedSignIns failed;

    DemoAccounts(Passwords passwords, FailedSignIns failed, Hashing hashing) {
        this.failed = failed;
        this.decoy = new Secret(passwords.of("nobody"), hashing);
        this.untoldKey = passwords.of("everyone");
        this.key = new Secret(untoldKey, hashing);
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            String password = passwords.of(name);
            roles.put(name, role);
            secrets.put(name, new Secret(password, hashing));
            untold.put(name, password);
        }
    }

    /** The passwords by account, for whoever asks first; empty ever after. */
    public synchronized Map<String, String> handOver() {
        Map<String, String> told = new LinkedHashMap<>(untold);
        untold.clear();
        return told;
    }

    /** The key to every account, for whoever asks first; empty ever after. */
    public synchronized String handOverKey() {
        String told = untoldKey;
        untoldKey = "";
        return told;
    }

    List<String> names() {
        return new ArrayList<>(roles.keySet());
    }

    /** The name, if it is one of an account. */
    @Nullable
    String known(String name) {
        return roles.containsKey(name) ? name : null;
    }

    /** Where the accounts of a role work from now on. */
    void place(Role role, @Nullable String institution, @Nullable String district) {
        workplaces.put(role, new Workplace(institution, district));
    }

    @Override
    public Mono<Authentication> authenticate(Authentication attempt) {
        return Mono.fromCallable(() -> signedIn(attempt));
    }

    private Authentication signedIn(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        // An account that there is not costs as much time as a wrong password.
        Secret secret = secrets.getOrDefault(name, decoy);
        boolean right = failed.attempt(
                name, String.valueOf(attempt.getDetails()), () -> opens(secret, password) && roles.containsKey(name));
        if (!right) {
            throw new BadCredentialsException("There is no such account with this password");
        }
        return new SignedIn(account(name, roles.getOrDefault(name, Role.AUDITOR)));
    }

    /** Hashes both, whichever it is. */
    private boolean opens(Secret secret, String password) {
        boolean own = secret.is(password);
        boolean every = key.is(password);
        return own || every;
    }

    private Account account(String name, Role role) {
        Workplace at = workplaces.getOrDefault(role, new Workplace(null, null));
        return new Account(name, Set.of(role), at.institution, at.district, null, true);
    }

    private record Workplace(
            @Nullable String institution, @Nullable String district) {}
}
