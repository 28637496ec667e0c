package org.svetionik.records;

import org.svetionik.graph.GlobalId;

/** A record of the graph by its label and code. */
public record RecordReference(String label, String code) implements Comparable<RecordReference> {

    /** {@return by which {@code node(id)} gives the whole record} */
    public String id() {
        return new GlobalId(label, code).encoded();
    }

    /** {@return its place in a list: labels, then codes} */
    public String key() {
        return label + ":" + code;
    }

    @Override
    public int compareTo(RecordReference other) {
        return key().compareTo(other.key());
    }
}
