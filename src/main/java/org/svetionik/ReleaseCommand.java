package org.svetionik;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.svetionik.figures.Releases;
import picocli.CommandLine;

/** Releases the statistics of every complete year that has none yet. */
@CommandLine.Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description =
                "Releases the statistics of every complete year that has data and no release yet. A release is final.")
final class ReleaseCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = Commands.context(settings)) {
            List<Integer> years = context.getBean(Releases.class).make();
            String released = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            spec.commandLine().getOut().println(years.isEmpty() ? "Nothing to release" : "Released " + released);
            return 0;
        }
    }
}
