package org.svetionik;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.eventlog.EventLogs;
import picocli.CommandLine;

/** Exports the history of cases as an object-centric event log. */
@CommandLine.Command(
        name = "ocel",
        mixinStandardHelpOptions = true,
        description =
                "Exports the history of cases as an event log in the format OCEL 2.0 (JSON), for tools of process mining."
                        + " It holds pseudonyms; the audit log says that it was written.")
final class OcelCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
    private Path file;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "the last day that is known, as 2026-06-30; today if absent")
    private @Nullable LocalDate day;

    @CommandLine.Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try (var context = Commands.context(settings)) {
            String counts = context.getBean(EventLogs.class).write(file, day).entrySet().stream()
                    .map(count -> count.getKey() + " " + count.getValue())
                    .collect(Collectors.joining(", "));
            spec.commandLine().getOut().println("Exported to " + file + ": " + counts);
            return 0;
        }
    }
}
