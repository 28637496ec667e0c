package org.svetionik.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.model.GraphModel;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Snapshot;

/** Files as viewers get them of a small invented country, or of any graph. */
final class Networks {

    static final LocalDate DAY = LocalDate.parse("2023-06-30");
    static final Viewer ANALYST = Viewer.of("ada", Role.ANALYST, null, null).withPurpose("NETWORKS");
    static final Viewer WITHOUT_PURPOSE = Viewer.of("ada", Role.ANALYST, null, null);

    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    private Networks() {}

    static Snapshot country(Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(1, Size.SMALL, 9), rows -> {});
        return Snapshot.read(new PackageSource(folder), Known.endOf(DAY));
    }

    static Viewer at(Role role, @Nullable String institution, @Nullable String district) {
        return new Viewer("somebody", role, institution, district, null, Set.of());
    }

    static Sight sight(Snapshot graph, Viewer viewer) {
        Known known = new Known(graph, Known.endOf(DAY));
        return new Sight(known, new AccessMatrix(), viewer, known.monthsBefore(24));
    }

    static Network network(Snapshot graph, Viewer viewer) {
        return new Network(sight(graph, viewer), 5, SECTORS);
    }

    static String gexf(Snapshot graph, Viewer viewer) {
        return text(out -> Gexf.write(network(graph, viewer), out));
    }

    static String graphMl(Snapshot graph, Viewer viewer) {
        return text(out -> GraphMl.write(network(graph, viewer), out));
    }

    static String edges(Snapshot graph, Viewer viewer) {
        return text(out -> EdgeLists.edges(network(graph, viewer), out));
    }

    static String nodes(Snapshot graph, Viewer viewer) {
        return text(out -> EdgeLists.nodes(network(graph, viewer), out));
    }

    static String stix(Snapshot graph, Viewer viewer) {
        return text(out -> Stix.write(sight(graph, viewer), out));
    }

    /** All tables with the columns of the standard, one after the other. */
    static String htcds(Snapshot graph, Viewer viewer, Path folder) throws IOException {
        new Htcds(sight(graph, viewer)).write(new WholeFiles(folder));
        return Files.readString(folder.resolve("htcds-cases.csv"))
                + Files.readString(folder.resolve("htcds-referrals.csv"))
                + Files.readString(folder.resolve("htcds-organisations.csv"));
    }

    private static String text(WholeFiles.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(UTF_8);
    }
}
