package org.svetionik.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.WrittenTables;

/** Institutions of two districts and ties between them, and questions about their networks at the end of 2025. */
final class NetworkFixture {

    static final Instant NOW = Known.endOf(LocalDate.of(2025, 12, 31));
    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    private final WrittenTables tables = new WrittenTables();
    private int records;

    NetworkFixture() {
        tables.add("districts", "code", "N");
        tables.add("districts", "code", "S");
        institution("SCH-N1", "SCHOOL", "N");
        institution("SCH-N2", "SCHOOL", "N");
        institution("SCH-S1", "SCHOOL", "S");
        institution("SWC-N", "SOCIAL_WORK_CENTRE", "N");
        institution("SWC-S", "SOCIAL_WORK_CENTRE", "S");
        institution("POL-N", "POLICE", "N");
        institution("CZ", "VICTIM_PROTECTION_CENTRE", "");
    }

    NetworkFixture institution(String code, String kind, String district) {
        tables.add("institutions", "code", code, "kind", kind, "district", district);
        return this;
    }

    NetworkFixture closed(String code, String kind, String district, String lastDay) {
        tables.add("institutions", "code", code, "kind", kind, "district", district, "activeTo", lastDay);
        return this;
    }

    NetworkFixture referral(String sender, String receiver, String day) {
        String code = "R" + records++;
        tables.add("referrals", "code", code, "sender", sender, "receiver", receiver, "sentAt", day + "T10:00:00Z");
        return this;
    }

    NetworkFixture agreement(String first, String second, String from, String until) {
        String code = "A" + records++;
        if (until.isEmpty()) {
            tables.add("agreements", "code", code, "first", first, "second", second, "validFrom", from);
        } else {
            tables.add(
                    "agreements", "code", code, "first", first, "second", second, "validFrom", from, "validTo", until);
        }
        return this;
    }

    NetworkFixture meeting(String day, String team, String... participants) {
        String code = "M" + records++;
        tables.add("meetings", "code", code, "team", team, "heldOn", day);
        for (String participant : participants) {
            tables.add("attendances", "meeting", code, "institution", participant);
        }
        return this;
    }

    Snapshot snapshot() {
        return tables.snapshot();
    }

    /** The ties of a kind that a viewer may see over the year 2025; null for whoever sees all. */
    Ties ties(NetworkWeights weights, @Nullable Viewer viewer) {
        return Ties.of(asked(filter(weights, null), snapshot(), new Sight(viewer, snapshot())));
    }

    Network network(NetworkWeights weights) {
        return ties(weights, null).network();
    }

    Network network(NetworkFilter filter) {
        Snapshot graph = snapshot();
        return Ties.of(asked(filter, graph, new Sight(null, graph))).network();
    }

    static NetworkFilter filter(NetworkWeights weights, @Nullable List<String> districts) {
        return new NetworkFilter(
                weights,
                NOW.atOffset(ZoneOffset.UTC),
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                districts,
                null,
                null);
    }

    static AskedNetwork asked(NetworkFilter filter, Snapshot graph, Sight sight) {
        return new AskedNetwork(graph, filter, NOW, SECTORS, sight);
    }
}
