package org.svetionik.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.exchange.checking.CellFormat;
import org.svetionik.exchange.reading.Description;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.writing.FactCypher;
import org.svetionik.exchange.writing.StoredFact;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import org.svetionik.model.Descriptor;
import org.svetionik.model.GraphModel;

/** Writes the whole graph as an interchange package: every table ordered by its key, the same graph as the same bytes. */
@Component
public class Exports {

    private final Sessions sessions;
    private final NamedQueries queries;
    private final List<BoundTable> tables;
    private final Descriptor descriptor;
    private final AuditLog log;

    Exports(Sessions sessions, NamedQueries queries, GraphModel model, AuditLog log) {
        this.sessions = sessions;
        this.queries = queries;
        this.tables = BoundTable.all(model);
        this.descriptor = new Descriptor(model);
        this.log = log;
    }

    /**
     * Writes the package, in place of files of the same names. A file is there only when it is whole. The log says first that the whole
     * graph is exported, and in the end how many rows of each table.
     *
     * @param listener told the name of each file that is done
     */
    public void write(Path folder, Consumer<String> listener) throws IOException {
        log.append(Act.ofACommand(ActKind.READ, "export of the whole graph begins"));
        SortedMap<String, Long> rows = new TreeMap<>();
        try {
            write(folder, rows, listener);
        } finally {
            log.append(Act.ofACommand(ActKind.READ, "export of the whole graph ends")
                    .counting(rows));
        }
    }

    private void write(Path folder, SortedMap<String, Long> rows, Consumer<String> listener) throws IOException {
        Files.createDirectories(folder);
        try (Session session = sessions.blocking(AccessMode.READ)) {
            for (BoundTable table : tables) {
                String file = table.name() + ".csv";
                Path part = folder.resolve(file + ".part");
                write(session, table, part, rows);
                Files.move(part, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                listener.accept(file);
            }
            Files.writeString(folder.resolve(Description.FILE), description(session));
        }
    }

    private static void write(Session session, BoundTable table, Path file, SortedMap<String, Long> rows)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            // Not retried by the driver: a second try would write the rows of the first one twice
            session.run(FactCypher.of(table).readAll()).forEachRemaining(fact -> {
                rows.merge(table.name(), 1L, Long::sum);
                csv.writeRecord(cells(table, fact));
            });
        }
    }

    private static List<String> cells(BoundTable table, Record fact) {
        List<@Nullable Object> values = StoredFact.values(table, fact.get("values"));
        return values.stream().map(CellFormat::text).toList();
    }

    private String description(Session session) {
        boolean invented = session.executeRead(transaction -> transaction
                .run(queries.text(Viewer.service(), "hasInventedFacts"))
                .single()
                .get("invented")
                .asBoolean());
        return descriptor.text(invented ? Map.of("invented", true) : Map.of());
    }
}
