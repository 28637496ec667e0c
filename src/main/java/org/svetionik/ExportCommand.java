package org.svetionik;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.svetionik.exchange.Exports;
import picocli.CommandLine;

/** Exports the whole graph as an interchange package. */
@CommandLine.Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Exports the whole graph as an interchange package.")
final class ExportCommand implements Callable<Integer> {

    private static final int TABLES = 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "DIR", description = "the folder to write to")
    private Path target;

    @CommandLine.Unmatched
    private final List<String> settings = new ArrayList<>();

    private int done;

    @Override
    public Integer call() throws Exception {
        try (var context = Commands.context(settings)) {
            export(context.getBean(Exports.class));
            spec.commandLine().getOut().println("Exported to " + target);
            return 0;
        }
    }

    private void export(Exports exports) throws IOException {
        try (Progress progress = new Progress("Exporting")) {
            exports.write(target, file -> progress.at(++done, TABLES, file));
        }
    }
}
