package org.svetionik.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.HttpHeaders;
import org.svetionik.access.Role;

/** Lets tests sign in: the password of each demo account follows from its name. */
public final class KnownPasswords implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Passwords ? (Passwords) KnownPasswords::of : bean;
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String of(String account) {
        return "of-" + account + "-in-tests";
    }

    /** The value of the header Authorization with which a program signs in as the account of a role. */
    public static String basic(Role role) {
        return "Basic " + HttpHeaders.encodeBasicAuth(name(role), of(name(role)), null);
    }

    /** Lets the account of a role work at an institution, or at none. */
    public static void place(DemoAccounts accounts, Role role, @Nullable String institution) {
        accounts.place(role, institution, null);
    }
}
