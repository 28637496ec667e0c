package org.svetionik.logs;

import java.util.regex.Pattern;
import org.svetionik.exchange.checking.PersonalIdentifiers;

/** What must not stand in a log, whoever wrote it there. */
enum Leak {
    /** The forms that fixtures and the invented country give to students, cases and all that hangs on them. */
    PSEUDONYM("\\b(?:DEMO-)?(?:ST|OB|OBS|CS|CASE|RF|REF|DC|DEC|ME|MEA|LE)-[A-Z0-9][A-Z0-9-]*\\b"),
    PERSON("\\d{13}|@"),
    TOKEN("(?i:\\bbearer\\s+[\\w.~+/-]{8,})|\\beyJ[\\w-]{10,}|(?i:\\bbasic\\s+[\\w+/]{12,}={0,2})"),
    /** Of the accounts of tests, see {@link org.svetionik.signin.KnownPasswords}. */
    PASSWORD("\\bof-[a-z_]+-in-tests\\b"),
    PRIVATE_KEY("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    /** What tests put into arguments, bodies and rows for no other purpose than to be found here. */
    CANARY("(?i)kanarinac");

    private final Pattern form;

    Leak(String form) {
        this.form = Pattern.compile(form);
    }

    /** A number or an address names a person only where the rule of imports says so. */
    boolean isIn(String line) {
        return form.matcher(line).find()
                && (this != PERSON || !PersonalIdentifiers.mask(line).equals(line));
    }
}
