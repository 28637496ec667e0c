package org.svetionik;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.svetionik.retention.Purge;
import org.svetionik.retention.PurgeReport;
import picocli.CommandLine;

/** Shows how many closed cases have been kept for long enough, or removes them. */
@CommandLine.Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = "Counts the closed cases and reports of imports that have been kept for long enough"
                + " (svetionik.retention.closed-cases, for instance P5Y). Removes them with --for-good.")
final class PurgeCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--for-good", description = "remove them; without it nothing is changed")
    private boolean forGood;

    @CommandLine.Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try (var context = Commands.context(settings)) {
            Purge purge = context.getBean(Purge.class);
            print(forGood ? purged(purge) : purge.dryRun());
            return 0;
        }
    }

    private static PurgeReport purged(Purge purge) throws IOException {
        try (Progress progress = new Progress("Purging")) {
            return purge.forGood(tally -> progress.at(tally.cases(), -1, "cases"));
        }
    }

    private void print(PurgeReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(forGood ? "Removed:" : "A dry run: nothing is removed. With --for-good these go:");
        out.printf("%d cases closed on or before %s%n", report.tally().cases(), report.lastDay());
        report.tally().casesByYear().forEach((year, cases) -> out.printf("  closed in %d: %d%n", year, cases));
        out.println("Nodes and links: " + counts(report.tally().byLabel()));
        out.println("Imports whose reports and packages are old: " + report.imports());
        out.flush();
    }

    private static String counts(Map<String, Long> byLabel) {
        return byLabel.isEmpty()
                ? "none"
                : byLabel.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
