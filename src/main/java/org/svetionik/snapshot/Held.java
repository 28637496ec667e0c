package org.svetionik.snapshot;

/** A snapshot, and the state of the store that it holds. */
record Held(Snapshot snapshot, StoreState state) {}
