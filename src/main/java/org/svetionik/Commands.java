package org.svetionik;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** The commands beside the service itself, which runs where no command is named. */
@CommandLine.Command(
        name = "svetionik",
        mixinStandardHelpOptions = true,
        version = "svetionik 0.1.0",
        description = "Shows where children fall between institutions. Without a command: runs the service.",
        subcommands = {
            ImportCommand.class,
            ExportCommand.class,
            OcelCommand.class,
            HandOffCommand.class,
            DemoCommand.class,
            PurgeCommand.class,
            AuditCommand.class,
            ReleaseCommand.class
        })
final class Commands {

    private static final List<String> NAMES = List.of(
            "import",
            "export",
            "ocel",
            "hand-off",
            "demo",
            "audit",
            "release",
            "purge",
            "-h",
            "--help",
            "-V",
            "--version");

    static boolean know(String[] arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** The exit code: 0 done, 1 done but some rows were rejected, 2 the command is wrong or cannot be done. */
    static int run(String[] arguments) {
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(command.getColorScheme().errorText(String.valueOf(failure.getMessage())));
                    return 2;
                })
                .execute(arguments);
    }

    /** The beans of the service, on its store but without its web server, with the settings of the command line. */
    static ConfigurableApplicationContext context(List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--svetionik.demo=false",
                "--logging.level.org.svetionik=warn",
                "--logging.level.org.svetionik.FirstStart=info"));
        arguments.addAll(settings);
        return new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
