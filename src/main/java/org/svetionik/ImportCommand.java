package org.svetionik;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.ImportResult;
import org.svetionik.exchange.Imports;
import org.svetionik.exchange.writing.Counts;
import picocli.CommandLine;

/** Imports an interchange package from a folder or a zip. */
@CommandLine.Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports an interchange package. Ends with 1 where some rows were rejected.")
final class ImportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "DIR|ZIP", description = "the package")
    private Path source;

    @CommandLine.Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try (var context = Commands.context(settings)) {
            ImportResult result = imported(context.getBean(Imports.class));
            spec.commandLine().getOut().println(summary(result));
            return result.counts().rejected() == 0 ? 0 : 1;
        }
    }

    private ImportResult imported(Imports imports) throws IOException {
        try (Progress progress = new Progress("Importing")) {
            return imports.run(
                    source, ImportOrigin.COMMAND, step -> progress.at(step.bytes(), step.totalBytes(), step.file()));
        }
    }

    private static String summary(ImportResult result) {
        Counts counts = result.counts();
        return "Import %s: %d rows read, %d new, %d corrected, %d unchanged, %d rejected, %d warnings%s"
                .formatted(
                        result.importId(),
                        counts.read(),
                        counts.created(),
                        counts.corrected(),
                        counts.unchanged(),
                        counts.rejected(),
                        counts.warnings(),
                        counts.rejected() == 0
                                ? ""
                                : "\nRejected rows: " + result.reports().resolve("rejects.csv"));
    }
}
