package org.svetionik.gaps;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.svetionik.snapshot.Institutions;

/** The kinds of institution that there are, numbered in the order of their names. */
final class Kinds {

    private final String[] names;
    private final int[] ofInstitution;

    Kinds(Institutions institutions) {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < institutions.size(); i++) {
            all.add(institutions.kind().get(i));
        }
        names = all.toArray(String[]::new);
        ofInstitution = new int[institutions.size()];
        for (int i = 0; i < ofInstitution.length; i++) {
            ofInstitution[i] = Arrays.binarySearch(names, institutions.kind().get(i));
        }
    }

    int size() {
        return names.length;
    }

    int of(int institution) {
        return ofInstitution[institution];
    }

    String name(int kind) {
        return names[kind];
    }
}
