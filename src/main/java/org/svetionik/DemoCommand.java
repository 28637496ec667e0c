package org.svetionik;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import picocli.CommandLine;

/** Writes an interchange package of an invented country. */
@CommandLine.Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes an interchange package of an invented country, with the gaps planted in it in truth.json.")
final class DemoCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "DIR", description = "the folder to write to")
    private Path target;

    @CommandLine.Option(
            names = "--seed",
            defaultValue = "1",
            description = "same seed, same bytes; ${DEFAULT-VALUE} if absent")
    private long seed;

    @CommandLine.Option(
            names = "--size",
            defaultValue = "small",
            description = "small or national; ${DEFAULT-VALUE} if absent")
    private Size size;

    @CommandLine.Option(
            names = "--years",
            defaultValue = "9",
            description = "how many years up to 2023 follow the published totals, 3 to 9; ${DEFAULT-VALUE} if absent")
    private int years;

    @CommandLine.Option(
            names = "--as-of",
            defaultValue = "2026-06-30",
            description = "the day at whose end the planted gaps are judged; ${DEFAULT-VALUE} if absent")
    private LocalDate asOf;

    @Override
    public Integer call() throws Exception {
        AtomicLong rows = new AtomicLong();
        try (Progress progress = new Progress("Inventing")) {
            InventedCountry.write(
                    target,
                    new DemoOptions(seed, size, years, asOf),
                    more -> progress.at(rows.addAndGet(more), -1, ""));
        }
        spec.commandLine().getOut().println("Invented data written to " + target);
        return 0;
    }
}
