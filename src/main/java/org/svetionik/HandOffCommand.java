package org.svetionik;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.handoff.Format;
import org.svetionik.handoff.HandOff;
import org.svetionik.handoff.HandOffs;
import org.svetionik.signin.PurposeSettings;
import picocli.CommandLine;

/** Hands the network, or single cases, on to other tools, as far as somebody in a role may see them. */
@CommandLine.Command(
        name = "hand-off",
        mixinStandardHelpOptions = true,
        description =
                "Writes the network of institutions (GEXF, GRAPHML, CSV) or single cases (STIX, HTCDS) to files, as far as the one"
                        + " who gets them may see them. The audit log says for whom it was written.")
final class HandOffCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "DIR", description = "the folder to write to")
    private Path folder;

    @CommandLine.Option(names = "--format", required = true, description = "one of ${COMPLETION-CANDIDATES}")
    private Format format;

    @CommandLine.Option(
            names = "--role",
            required = true,
            description = "of the one who gets the files: one of ${COMPLETION-CANDIDATES}")
    private Role role;

    @CommandLine.Option(names = "--institution", paramLabel = "CODE", description = "where they work")
    private @Nullable String institution;

    @CommandLine.Option(names = "--district", paramLabel = "CODE", description = "of a district co-ordinator")
    private @Nullable String district;

    @CommandLine.Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description = "for which an analyst reads single cases and small numbers")
    private @Nullable String purpose;

    @CommandLine.Option(
            names = "--from",
            paramLabel = "DAY",
            description =
                    "the first day on which a referral was sent or a case open; twelve months before the last one if absent")
    private @Nullable LocalDate from;

    @CommandLine.Option(
            names = "--until",
            paramLabel = "DAY",
            description = "the last day that is known, as 2026-06-30; today if absent")
    private @Nullable LocalDate until;

    @CommandLine.Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try (var context = Commands.context(settings)) {
            require(context.getBean(PurposeSettings.class).purposes());
            Viewer viewer = Viewer.of("hand-off", role, institution, district).withPurpose(purpose);
            String counts =
                    context
                            .getBean(HandOffs.class)
                            .write(folder, new HandOff(format, viewer, from, until))
                            .entrySet()
                            .stream()
                            .map(count -> count.getKey() + " " + count.getValue())
                            .collect(Collectors.joining(", "));
            spec.commandLine().getOut().println("Written to " + folder + ": " + counts);
            return 0;
        }
    }

    private void require(List<String> purposes) {
        if (purpose != null && !purposes.contains(purpose)) {
            throw new IllegalArgumentException("--purpose must be one of " + String.join(", ", purposes));
        }
    }
}
