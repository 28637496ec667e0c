package org.svetionik.exchange;

/** An import that may not run now, because another one of the same store does. */
final class ImportRefused extends RuntimeException {

    ImportRefused(String reason) {
        super(reason);
    }
}
