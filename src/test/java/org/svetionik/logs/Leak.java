package org.svetionik.logs;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.svetionik.exchange.checking.PersonalIdentifiers;

/** What must not stand in a log, whoever wrote it there. */
enum Leak {
    /** The forms that fixtures and the invented country give to students, cases and all that hangs on them. */
    PSEUDONYM("\\b(?:DEMO-)?(?:ST|OB|OBS|CS|CASE|RF|REF|DC|DEC|ME|MEA|LE)-[A-Z0-9][A-Z0-9-]*\\b"),
    PERSON(line -> !PersonalIdentifiers.mask(line).equals(line)),
    TOKEN("(?i:\\bbearer\\s+[\\w.~+/-]{8,})|\\beyJ[\\w-]{10,}|(?i:\\bbasic\\s+[\\w+/]{12,}={0,2})"),
    PRIVATE_KEY("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    /** What tests put into arguments, bodies and rows for no other purpose than to be found here. */
    CANARY("(?i)kanarinac");

    private final Predicate<String> found;

    Leak(String form) {
        this(Pattern.compile(form).asPredicate());
    }

    Leak(Predicate<String> found) {
        this.found = found;
    }

    boolean isIn(String line) {
        return found.test(line);
    }
}
