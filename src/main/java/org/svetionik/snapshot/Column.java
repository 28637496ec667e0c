package org.svetionik.snapshot;

import java.security.MessageDigest;

/** One field of a table, or an index, as it stands in memory. */
abstract sealed class Column permits Codes, Days, Groups, Instants, Numbers, Refs, Words {

    /** {@return the size of its arrays in memory} */
    abstract long bytes();

    /** Adds what it holds, and how much of it, to a fingerprint. */
    abstract void enter(MessageDigest digest);
}
