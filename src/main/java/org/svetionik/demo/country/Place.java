package org.svetionik.demo.country;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A real municipality with its schools and pupils as of 14 November 2020 (open data of the Ministry of Education,
 * {@code demo/README.md} on the class path names the source).
 */
public record Place(
        String code,
        String district,
        int primarySchools,
        int primaryPupils,
        int secondarySchools,
        int secondaryPupils,
        boolean inSmall) {

    static List<Place> of(boolean nationwide) {
        return ResourceTable.rows("/demo/municipalities.csv").stream()
                .map(Place::read)
                .filter(place -> nationwide || place.inSmall)
                .toList();
    }

    private static Place read(NamedCsvRecord row) {
        return new Place(
                row.getField("code"),
                row.getField("district_code"),
                Integer.parseInt(row.getField("primary_schools")),
                Integer.parseInt(row.getField("primary_pupils")),
                Integer.parseInt(row.getField("secondary_schools")),
                Integer.parseInt(row.getField("secondary_pupils")),
                Boolean.parseBoolean(row.getField("in_small")));
    }

    /** The code without its prefix, as part of the codes of invented bodies. */
    String tag() {
        return code.substring("MUN-".length());
    }

    public int pupils() {
        return primaryPupils + secondaryPupils;
    }
}
