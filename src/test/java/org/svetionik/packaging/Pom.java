package org.svetionik.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of pom.xml, and what it names. */
record Pom(String text) {

    private static final Pattern COORDINATES =
            Pattern.compile("<groupId>(.+)</groupId>\\s*<artifactId>(.+)</artifactId>");

    static Pom read() throws IOException {
        return new Pom(Files.readString(Path.of("pom.xml")));
    }

    String property(String name) {
        Matcher value = Pattern.compile("<%1$s>(.+)</%1$s>".formatted(name)).matcher(text);
        return value.results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No property named " + name + " in pom.xml"));
    }

    /** As {@code groupId:artifactId}: the parent, libraries, plugins, annotation processors, and plugins' own libraries. */
    Set<String> dependencies() {
        Set<String> names = new TreeSet<>();
        COORDINATES
                .matcher(text.replaceAll("(?s)<exclusions>.*?</exclusions>", ""))
                .results()
                .map(Pom::coordinates)
                .forEach(names::add);
        names.remove("org.svetionik:svetionik");
        return names;
    }

    private static String coordinates(MatchResult found) {
        return found.group(1) + ":" + found.group(2);
    }
}
