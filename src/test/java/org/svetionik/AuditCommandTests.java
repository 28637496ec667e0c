package org.svetionik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.audit.Head;
import org.svetionik.audit.Identifying;

class AuditCommandTests {

    @TempDir
    private Path folder;

    private Head head;

    @BeforeEach
    void write() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("svetionik.audit.folder", folder.toString())));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(Identifying.class, () -> text -> false);
            context.scan("org.svetionik.audit", "org.svetionik.access");
            context.refresh();
            context.getBean(AuditLog.class).append(Act.ofTheService(ActKind.WRITE, "first"));
            head = context.getBean(AuditLog.class).append(Act.ofTheService(ActKind.WRITE, "second"));
        }
    }

    private void change(String from, String to) throws IOException {
        try (var files = Files.list(folder)) {
            Path segment = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(segment, Files.readString(segment).replaceFirst(from, to));
        }
    }

    /** The exit code of a command and what it prints. */
    private static String run(String... arguments) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int code = Commands.run(arguments);
            return code + " " + printed.toString(StandardCharsets.UTF_8).strip();
        } finally {
            System.setOut(console);
        }
    }

    private String verify(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"audit", "verify", "--folder", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return run(arguments);
    }

    @Test
    void isKnownToTheProgram() {
        assertThat(Commands.know(new String[] {"audit", "verify"})).isTrue();
    }

    @Test
    void printsTheHeadToNote() {
        assertThat(run("audit", "head", "--folder", folder.toString())).isEqualTo("0 " + head);
    }

    @Test
    void verifiesAWholeChain() {
        assertThat(verify()).isEqualTo("0 3 entries, head " + head + System.lineSeparator() + "The chain is whole");
        assertThat(verify("--expect", head.toString())).startsWith("0 ");
    }

    @Test
    void namesTheFirstBrokenLink() throws IOException {
        change("first", "other");
        assertThat(verify()).matches("(?s)1 1 entries.*CHANGED at \\d{4}-\\d{2}.jsonl line 2, where entry 2 should be");
    }

    @Test
    void missesTheEndThatWasNoted() throws IOException {
        change("(?m)^\\{\"seq\":3.*\n", "");
        assertThat(verify()).startsWith("0 2 entries");
        assertThat(verify("--expect", head.toString()))
                .startsWith("1 2 entries")
                .contains("TRUNCATED");
    }

    @Test
    void refusesWhatIsNoHeadAndAFolderThatIsNot() {
        assertThat(verify("--expect", "3")).startsWith("2");
        assertThat(run("audit", "head", "--folder", folder.resolve("none").toString()))
                .startsWith("2");
    }
}
