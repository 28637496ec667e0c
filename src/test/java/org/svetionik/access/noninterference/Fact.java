package org.svetionik.access.noninterference;

import java.util.Locale;

/** A record of a graph in memory, by its label and code. */
record Fact(String label, String code) {

    /** The property that holds the code. */
    String key() {
        String name = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        return label.equals("Import") || label.equals("Revision") ? name + "Id" : name + "Code";
    }
}
