package org.svetionik.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads what a whole run of the tests has logged; the build runs it after all others. */
class LogScanIT {

    @Test
    void findsNothingInTheLogsOfTheRun() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path log : LogScan.logs()) {
            findings.addAll(LogScan.ofThisRun().findings(log));
        }
        assertThat(findings)
                .filteredOn(finding -> !finding.contains(LogScan.PLANTED))
                .isEmpty();
    }

    @Test
    void findsWhatWasPlantedInTheRun() throws IOException {
        assumeTrue(System.getProperty("it.test") == null, "the run is not a whole one");
        assertThat(LogScan.ofThisRun().findings(LogScan.RUN))
                .filteredOn(finding -> finding.contains(LogScan.PLANTED))
                .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
                .contains("SECRET")
                .containsAll(Stream.of(Leak.values()).map(Leak::name).toList());
    }

    @Test
    void readsALogToWhichTheServiceWrites() throws IOException {
        assumeTrue(System.getProperty("it.test") == null, "the run is not a whole one");
        assertThat(Files.readString(LogScan.RUN)).contains("Incident ", " is complete: ", "Starting the local store");
        assertThat(LogScan.logs()).hasSizeGreaterThan(1);
    }
}
