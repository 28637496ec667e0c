package org.svetionik.exchange;

/**
 * A batch that the store did not take for a reason other than its own absence. Names the file and the store's code, but not the store's
 * words, which may hold values of rows.
 */
final class StoreRefusal extends RuntimeException {

    StoreRefusal(String file, String code) {
        super("The store refused a batch of " + file + ": " + code);
    }
}
