package org.svetionik.exchange.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the files of a package at its top level. */
record FolderPackage(Path folder, List<TableFile> files, List<String> ignored) implements DataPackage {

    static FolderPackage open(Path folder, Collection<String> tables) throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (String table : tables) {
            Path file = folder.resolve(table + ".csv");
            if (Files.isRegularFile(file)) {
                files.add(new TableFile(table, Files.size(file), () -> Files.newInputStream(file)));
            }
        }
        return new FolderPackage(folder, files, others(folder, files));
    }

    private static List<String> others(Path folder, List<TableFile> files) throws IOException {
        List<String> known = files.stream().map(TableFile::name).toList();
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !known.contains(name) && !name.equals(Description.FILE))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Description description() throws IOException {
        Path file = folder.resolve(Description.FILE);
        return Files.isRegularFile(file) ? Description.read(Files.newInputStream(file)) : new Description(false);
    }

    @Override
    public void close() {}
}
