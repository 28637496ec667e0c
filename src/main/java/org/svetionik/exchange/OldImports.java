package org.svetionik.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Reports and packages of imports that nobody has touched for long. Their rows hold pseudonyms, so they must not lie about for ever. */
@Component
public class OldImports {

    private final DataSettings settings;
    private final ImportBooks books;

    OldImports(DataSettings settings, ImportBooks books) {
        this.settings = settings;
        this.books = books;
    }

    /** The imports whose folders hold nothing newer than this moment, by name. */
    public List<String> before(Instant moment) throws IOException {
        List<String> old = new ArrayList<>();
        if (Files.isDirectory(settings.imports())) {
            try (Stream<Path> folders = Files.list(settings.imports())) {
                for (Path folder : folders.sorted().toList()) {
                    if (isBefore(folder, moment)) {
                        old.add(folder.getFileName().toString());
                    }
                }
            }
        }
        return old;
    }

    /** Removes their folders, and gives how many; one whose package was never read is interrupted. To be called while nothing is imported. */
    public int remove(Instant moment) throws IOException {
        List<String> old = before(moment);
        books.dropUnread(old);
        for (String importId : old) {
            FileSystemUtils.deleteRecursively(settings.imports().resolve(importId));
        }
        return old.size();
    }

    private static boolean isBefore(Path folder, Instant moment) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.toList()) {
                if (!Files.getLastModifiedTime(one).toInstant().isBefore(moment)) {
                    return false;
                }
            }
        }
        return true;
    }
}
