package org.svetionik.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.plants.Truth;
import org.svetionik.demo.tables.CaseTables;
import org.svetionik.demo.tables.InstitutionTables;
import org.svetionik.demo.tables.Json;

/**
 * A synthetic country as an interchange package, used to show and test what the graph finds. The same options give the same
 * bytes. The package rests on the reference package: districts, municipalities, indicators and national bodies are those of it.
 */
public final class InventedCountry {
    private InventedCountry() {}

    /**
     * Writes the tables, {@code datapackage.json} and {@code truth.json}, the list of planted gaps, into the folder.
     *
     * @param progress told how many more rows are written, about every thousand
     */
    public static void write(Path folder, DemoOptions options, LongConsumer progress) throws IOException {
        Files.createDirectories(folder);
        Country country = new Country(options.size() == Size.NATIONAL);
        Chronicle chronicle = new Chronicle(options.extent(), country);
        Register register = new Register();
        Truth truth = new Truth();
        new Invention(chronicle, register, truth).invent();
        new InstitutionTables(folder, country, register, progress).write();
        new CaseTables(folder, chronicle, progress).write();
        Json.write(truth.describe(Descriptor.header(options)), folder.resolve("truth.json"));
        Descriptor.write(folder.resolve("datapackage.json"), options);
    }
}
