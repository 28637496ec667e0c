package org.svetionik.demo.oracle;

import java.util.Arrays;

/** A gap in one line: kind, status, district, and its subjects with roles, sorted by code. */
public record Finding(String kind, String status, String district, String subjects) implements Comparable<Finding> {
    static Finding gap(String kind, String district, String... codesAndRoles) {
        return of(kind, "OPEN", district, codesAndRoles);
    }

    static Finding of(String kind, String status, String district, String... codesAndRoles) {
        String[] pairs = new String[codesAndRoles.length / 2];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = codesAndRoles[2 * i] + " as " + codesAndRoles[2 * i + 1];
        }
        Arrays.sort(pairs);
        return new Finding(kind, status, district, String.join(", ", pairs));
    }

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }
}
