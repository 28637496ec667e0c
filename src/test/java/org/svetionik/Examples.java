package org.svetionik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The GraphQL examples of a page of the documentation, in their order. */
public final class Examples {

    private static final Pattern EXAMPLE = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    private Examples() {}

    /** Those of a page in {@code docs/}; fails where it has none. */
    public static List<String> of(String page) {
        try {
            List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs", page)))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            if (examples.isEmpty()) {
                throw new AssertionError(page + " has no example");
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
