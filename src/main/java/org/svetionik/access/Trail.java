package org.svetionik.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one request has read of single students and cases so far, so that it can be recorded before the answer leaves. */
public final class Trail {

    private final Map<String, Set<String>> codes = new TreeMap<>();
    private boolean touched;

    /** Notes that a statement asks for case-level facts, whatever it finds. */
    public synchronized void touch() {
        touched = true;
    }

    /** Notes the records of a label that were read. */
    public synchronized void read(String label, Collection<String> read) {
        touched = true;
        codes.computeIfAbsent(label, none -> new TreeSet<>()).addAll(read);
    }

    public synchronized boolean isTouched() {
        return touched;
    }

    /** Hands over what was read by label, and begins anew. */
    public synchronized Map<String, Set<String>> drain() {
        Map<String, Set<String>> drained = new TreeMap<>(codes);
        codes.clear();
        touched = false;
        return drained;
    }
}
