package org.svetionik.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.figures.Thresholds;
import org.svetionik.graph.BadRequest;
import org.svetionik.model.GraphModel;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.snapshot.Span;

/** Hands the network and single cases on as files. Each time is recorded, since they hold pseudonyms. */
@Component
public class HandOffs {

    private static final int MONTHS = 12;

    private final Snapshots snapshots;
    private final AccessMatrix matrix;
    private final Thresholds thresholds;
    private final Map<String, String> sectorOfKind;
    private final AuditLog log;
    private final Clock clock;

    HandOffs(
            Snapshots snapshots,
            AccessMatrix matrix,
            Thresholds thresholds,
            GraphModel model,
            AuditLog log,
            Clock clock) {
        this.snapshots = snapshots;
        this.matrix = matrix;
        this.thresholds = thresholds;
        this.sectorOfKind = model.sectorOfKind();
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes the files of a format to a folder, in place of files of the same names, each of which is there only when it is whole. The audit log says
     * first for whom, and in the end how many of what. Refuses whoever has no right to anything in them, and whoever reads single cases without
     * a purpose.
     *
     * @return how many of what
     */
    public SortedMap<String, Long> write(Path folder, HandOff handOff) throws IOException {
        String what = "hand-off as " + handOff.format();
        log.append(Act.ofACommand(ActKind.READ, what + " begins").onBehalfOf(handOff.viewer()));
        SortedMap<String, Long> counts = new TreeMap<>();
        try {
            Instant moment = moment(handOff);
            Span days = days(handOff, moment);
            Snapshot snapshot = Objects.requireNonNull(snapshots.of(days, null).block());
            Sight sight = new Sight(new Known(snapshot, moment), matrix, handOff.viewer(), (int)
                    days.from().toEpochDay());
            Files.createDirectories(folder);
            counts.putAll(write(handOff.format(), sight, new WholeFiles(folder)));
        } finally {
            log.append(Act.ofACommand(ActKind.READ, what + " ends")
                    .onBehalfOf(handOff.viewer())
                    .counting(counts));
        }
        return counts;
    }

    private SortedMap<String, Long> write(Format format, Sight sight, WholeFiles files) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        switch (format) {
            case STIX -> files.write("cases.stix.json", out -> counts.putAll(Stix.write(sight, out)));
            case HTCDS -> counts.putAll(new Htcds(sight).write(files));
            case GEXF, GRAPHML, CSV -> {
                Network network = new Network(sight, thresholds.forCoordinators(), sectorOfKind);
                write(format, network, files);
                counts.putAll(network.counts());
            }
        }
        return counts;
    }

    private static void write(Format format, Network network, WholeFiles files) throws IOException {
        switch (format) {
            case GEXF -> files.write("network.gexf", out -> Gexf.write(network, out));
            case GRAPHML -> files.write("network.graphml", out -> GraphMl.write(network, out));
            default -> {
                files.write("nodes.csv", out -> EdgeLists.nodes(network, out));
                files.write("edges.csv", out -> EdgeLists.edges(network, out));
            }
        }
    }

    /** The end of the day, but no moment that is still to come. */
    private Instant moment(HandOff handOff) {
        Instant now = clock.instant();
        LocalDate day = handOff.until();
        return day == null || Known.endOf(day).isAfter(now) ? now : Known.endOf(day);
    }

    private static Span days(HandOff handOff, Instant moment) {
        LocalDate last = LocalDate.ofEpochDay(Known.dayOf(moment.toEpochMilli()));
        LocalDate first = handOff.from() == null ? last.minusMonths(MONTHS).plusDays(1) : handOff.from();
        if (first.isAfter(last)) {
            throw new BadRequest("WINDOW", "The first day must not be after the last one");
        }
        return new Span(first, last);
    }
}
