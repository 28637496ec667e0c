package org.svetionik.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** An interchange package: a folder of CSV files, or a zip of one. */
public sealed interface DataPackage extends Closeable permits FolderPackage, ZipPackage {

    /**
     * The package at a path; refuses a path that is neither a folder nor a zip, and a package without any of the tables.
     *
     * @param tables the tables of the interchange in the order in which they are read
     */
    static DataPackage open(Path path, Collection<String> tables) throws IOException {
        DataPackage found = Files.isDirectory(path) ? FolderPackage.open(path, tables) : ZipPackage.open(path, tables);
        if (found.files().isEmpty()) {
            found.close();
            throw new UnreadablePackage("The package holds no table of the interchange");
        }
        return found;
    }

    /** The files of tables, in the order of the tables. */
    List<TableFile> files();

    /** The names of the entries that are no part of the interchange. */
    List<String> ignored();

    /** What the package says about itself; one that says nothing is an empty description. */
    Description description() throws IOException;
}
