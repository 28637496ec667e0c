package org.svetionik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.svetionik.audit.Head;
import org.svetionik.audit.Verification;
import picocli.CommandLine;

/** Looks after the audit log: neither command changes it, and both work while the service runs. */
@CommandLine.Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Verifies the audit log, or prints its head to be noted elsewhere.")
final class AuditCommand {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Which log. */
    static final class Log {

        @CommandLine.Option(
                names = {"--folder", "--svetionik.audit.folder"},
                paramLabel = "DIR",
                defaultValue = "${env:SVETIONIK_AUDIT_FOLDER:-data/audit}",
                description = "the folder of the log; ${DEFAULT-VALUE} if absent")
        private Path folder;

        Verification verified(@Nullable Head noted) throws IOException {
            if (!Files.isDirectory(folder)) {
                throw new IOException("There is no folder " + folder + "; name the folder of the log with --folder");
            }
            return Verification.of(folder, noted);
        }
    }

    @CommandLine.Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Verifies the chain. Ends with 1 where a link is broken, and names the first one.")
    int verify(
            @CommandLine.Mixin Log log,
            @CommandLine.Option(
                            names = "--expect",
                            paramLabel = "SEQ:HASH",
                            converter = Noted.class,
                            description = "a head that was noted earlier")
                    @Nullable
                    Head noted)
            throws IOException {
        Verification verification = log.verified(noted);
        spec.commandLine()
                .getOut()
                .printf(
                        "%d entries, head %s%n%s%n",
                        verification.entries(),
                        verification.head(),
                        verification.finding() == null ? "The chain is whole" : verification.finding());
        return verification.finding() == null ? 0 : 1;
    }

    @CommandLine.Command(
            name = "head",
            mixinStandardHelpOptions = true,
            description = "Prints the head of a whole chain as SEQ:HASH. Ends with 1 where a link is broken.")
    int head(@CommandLine.Mixin Log log) throws IOException {
        Verification verification = log.verified(null);
        spec.commandLine()
                .getOut()
                .println(verification.finding() == null ? verification.head() : verification.finding());
        return verification.finding() == null ? 0 : 1;
    }

    /** Reads a noted head. */
    static final class Noted implements CommandLine.ITypeConverter<Head> {

        @Override
        public Head convert(String text) {
            try {
                return Head.parse(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }
}
