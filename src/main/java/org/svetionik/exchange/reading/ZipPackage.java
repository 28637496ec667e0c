package org.svetionik.exchange.reading;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip with the files of a package at its top level or in one folder. Nothing of it is written to disk under a name that it chose. */
record ZipPackage(
        ZipFile zip,
        List<TableFile> files,
        List<String> ignored,
        @Nullable ZipEntry descriptor) implements DataPackage {

    private static final int MOST_ENTRIES = 1_000;

    static ZipPackage open(Path path, Collection<String> tables) throws IOException {
        try {
            return of(new ZipFile(path.toFile()), tables);
        } catch (ZipException e) {
            throw new UnreadablePackage("The package is not a zip", e);
        } catch (NoSuchFileException e) {
            throw new UnreadablePackage("There is no package at this path", e);
        }
    }

    private static ZipPackage of(ZipFile zip, Collection<String> tables) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new UnreadablePackage("The zip has more than " + MOST_ENTRIES + " entries");
        }
        List<ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .<ZipEntry>map(entry -> entry)
                .toList();
        String root = root(entries, tables);
        Map<String, ZipEntry> found = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (ZipEntry entry : entries) {
            String name = nameIn(root, entry);
            if (!belongs(name, tables) || found.putIfAbsent(name, entry) != null) {
                ignored.add(entry.getName());
            }
        }
        return new ZipPackage(zip, files(zip, found, tables), ignored, found.get(Description.FILE));
    }

    private static List<TableFile> files(ZipFile zip, Map<String, ZipEntry> found, Collection<String> tables) {
        List<TableFile> files = new ArrayList<>();
        for (String table : tables) {
            ZipEntry entry = found.get(table + ".csv");
            if (entry != null) {
                files.add(new TableFile(table, Math.max(entry.getSize(), 0), () -> zip.getInputStream(entry)));
            }
        }
        return files;
    }

    /** The folder of the first entry that is a table; the top level where one lies there. */
    private static String root(List<ZipEntry> entries, Collection<String> tables) {
        List<String> folders = entries.stream()
                .map(ZipEntry::getName)
                .filter(name -> isTable(name.substring(name.indexOf('/') + 1), tables))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .filter(folder -> !folder.equals("/") && !folder.equals("../"))
                .toList();
        return folders.isEmpty() || folders.contains("") ? "" : folders.get(0);
    }

    private static String nameIn(String root, ZipEntry entry) {
        return entry.getName().startsWith(root) ? entry.getName().substring(root.length()) : "";
    }

    private static boolean belongs(String name, Collection<String> tables) {
        return name.equals(Description.FILE) || isTable(name, tables);
    }

    private static boolean isTable(String name, Collection<String> tables) {
        return name.endsWith(".csv") && tables.contains(name.substring(0, name.length() - ".csv".length()));
    }

    @Override
    public Description description() throws IOException {
        return descriptor == null ? new Description(false) : Description.read(zip.getInputStream(descriptor));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
