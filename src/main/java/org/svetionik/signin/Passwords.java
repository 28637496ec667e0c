package org.svetionik.signin;

/** Gives each demo account its password. */
interface Passwords {

    String of(String account);
}
