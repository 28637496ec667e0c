package org.svetionik.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.svetionik.model.GraphModel;

/**
 * All versions of the rules: those that come with the program, and further ones from a folder. A version is never replaced, because findings name the
 * one that found them.
 */
final class RuleSets {

    private static final String FILES = "rule-set-*";

    private final GraphModel model = GraphModel.load();
    private final NavigableMap<Integer, RuleSet> versions = new TreeMap<>();

    /** Reads every file named {@code rule-set-N.yaml}; refuses one that is not complete, or whose version is there already. */
    RuleSets(@Nullable Path folder) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:rules/" + FILES)) {
                add(file);
            }
            if (folder != null) {
                addAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Rule sets cannot be listed", e);
        }
    }

    private void addAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("The folder of rule sets is no folder: " + folder);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : files) {
                add(new FileSystemResource(file));
            }
        }
    }

    private void add(Resource file) {
        RuleSet read = new RuleFile(file, model).read();
        if (versions.putIfAbsent(read.version(), read) != null) {
            throw new IllegalStateException(file.getDescription() + ": version " + read.version()
                    + " comes with the program and is not replaced; give yours the next number");
        }
    }

    /** {@return the version with the greatest number} */
    RuleSet newest() {
        return versions.lastEntry().getValue();
    }

    /** The rule set of a version; refuses one that is not there. */
    RuleSet of(int version) {
        RuleSet found = versions.get(version);
        if (found == null) {
            throw new IllegalArgumentException("No rule set " + version + "; there are " + versions.keySet());
        }
        return found;
    }

    NavigableSet<Integer> versions() {
        return versions.navigableKeySet();
    }
}
