package org.svetionik.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Interchange packages that tests write: a folder, file by file. */
record Packages(Path folder) {

    static final Path REFERENCE = Path.of("src/main/resources/packages/serbia-reference");

    /** A district, a municipality, two schools, a centre, an indicator, a student and an open case. */
    static Packages small(Path folder) {
        return new Packages(folder)
                .with("districts", "code,name_sr_latn", "D1,Istok", "D2,Zapad")
                .with("municipalities", "code,name_sr_latn,district_code", "M1,Mesto,D1")
                .with(
                        "institutions",
                        "code,kind,name,district_code,municipality_code",
                        "A1,SCHOOL,Škola 1,D1,M1",
                        "A2,SCHOOL,Škola 2,D1,",
                        "C1,VICTIM_PROTECTION_CENTRE,Centar,,")
                .with("indicators", "code,group,kind,urgency,label_en", "I1,HEALTH,WARNING_SIGN,ASSESS,Tired")
                .with("students", "code,school_code,birth_year", "S1,A1,2010")
                .with("cases", "code,student_code,opened_on,opened_by,status,closed_on", "K1,S1,2024-03-01,A1,OPEN,");
    }

    /** Writes the file of a table, in place of an earlier one. */
    Packages with(String table, String... lines) {
        try {
            Files.write(Files.createDirectories(folder).resolve(table + ".csv"), List.of(lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
