package org.svetionik.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** The network as two tables, of nodes and of edges, with the headings that Gephi knows: Id, Label, Source, Target, Type, Weight. */
final class EdgeLists {

    private EdgeLists() {}

    static CsvWriter csv(OutputStream out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(out, UTF_8));
    }

    static void nodes(Network network, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord("Id", "Label", "kind", "sector", "district", "since", "until");
            network.institutions()
                    .forEach(row -> csv.writeRecord(
                            network.code(row),
                            network.code(row),
                            network.kind(row),
                            network.sector(row),
                            network.district(row),
                            network.since(row),
                            network.until(row)));
        }
    }

    static void edges(Network network, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord("Source", "Target", "Type", "Weight", "tie", "suppressed", "from", "to");
            network.ties()
                    .forEach(tie -> csv.writeRecord(
                            network.code(tie.source()),
                            network.code(tie.target()),
                            tie.isMutual() ? "Undirected" : "Directed",
                            tie.isSuppressed() ? "" : String.valueOf(tie.count()),
                            tie.kind().name(),
                            String.valueOf(tie.isSuppressed()),
                            Network.day(tie.firstDay()),
                            Network.day(tie.lastDay())));
        }
    }
}
