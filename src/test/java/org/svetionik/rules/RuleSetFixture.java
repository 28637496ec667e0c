package org.svetionik.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Rule set 1 as a text, to be changed in a place and put into a folder as another version. */
public final class RuleSetFixture {

    private final Path folder;
    private String text;

    public RuleSetFixture(Path folder) {
        this.folder = folder;
        try (InputStream in = RuleSetFixture.class.getResourceAsStream("/rules/rule-set-1.yaml")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the only place that reads so. */
    public RuleSetFixture change(String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        text = text.replace(from, to);
        return this;
    }

    /** Gives a parameter another value. */
    public RuleSetFixture set(String parameter, String from, String to) {
        return change(
                " " + parameter + ":\n      value: " + from + "\n", " " + parameter + ":\n      value: " + to + "\n");
    }

    RuleSetFixture write(String name) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** {@return the changed rules, as version 2} */
    public RuleSet asSecond() {
        change("version: 1\n", "version: 2\n").write("rule-set-2.yaml");
        return second(folder);
    }

    /** The rules of version 2 in a folder. */
    public static RuleSet second(Path folder) {
        return new RuleSets(folder).of(2);
    }
}
