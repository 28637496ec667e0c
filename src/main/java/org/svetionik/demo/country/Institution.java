package org.svetionik.demo.country;

/** A body that sends or receives. National bodies have an empty district, bodies of a whole district an empty municipality. */
public record Institution(
        String code, Kind kind, String name, String district, String municipality, int pupils, String schoolLevel)
        implements Comparable<Institution> {

    public static Institution agency(String code, Kind kind, String name, String district, String municipality) {
        return new Institution(code, kind, name, district, municipality, 0, "");
    }

    /** The number of an invented school. */
    public int number() {
        return Integer.parseInt(code.substring("DEMO-SCH-".length()));
    }

    @Override
    public int compareTo(Institution other) {
        return code.compareTo(other.code);
    }
}
