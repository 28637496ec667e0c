package org.svetionik.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.svetionik.wording.Texts;

/**
 * Which version of the rules decides on the next step.
 *
 * @param steps the version; the newest where null
 * @param stepFiles a folder with further versions, each a file {@code steps-N.yaml}; null for none
 */
@ConfigurationProperties("svetionik.screening")
record ScreeningSettings(@Nullable Integer steps, @Nullable Path stepFiles) {

    private static final String FILES = "steps-*.yaml";

    /** The rules that decide. Refuses a version that there is none of, and one that comes with the program and is there again. */
    StepRules rules(Texts texts) {
        NavigableMap<Integer, StepRules> versions = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            add(versions, texts, resolver.getResources("classpath:screening/" + FILES));
            if (stepFiles != null) {
                add(versions, texts, resolver.getResources(new FileSystemResource(stepFiles).getURL() + FILES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Files of steps cannot be listed", e);
        }
        StepRules found = steps == null ? versions.lastEntry().getValue() : versions.get(steps);
        if (found == null) {
            throw new IllegalArgumentException("No steps of version " + steps + "; there are " + versions.keySet());
        }
        return found;
    }

    private static void add(NavigableMap<Integer, StepRules> versions, Texts texts, Resource... files) {
        for (Resource file : files) {
            StepRules read = new StepFile(file, texts).read();
            if (versions.putIfAbsent(read.version(), read) != null) {
                throw new IllegalStateException(file.getDescription() + ": version " + read.version()
                        + " comes with the program and is not replaced; give yours the next number");
            }
        }
    }
}
