package org.svetionik.patterns;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.figures.Audience;
import org.svetionik.figures.Cube;
import org.svetionik.figures.FlowParts;
import org.svetionik.figures.Label;
import org.svetionik.figures.Release;
import org.svetionik.figures.ReleasedCell;
import org.svetionik.figures.Releases;
import org.svetionik.figures.StatisticsDimension;
import org.svetionik.figures.StatisticsTable;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.NamedRow;
import reactor.core.publisher.Mono;

/** Flows for those who see aggregates alone: from the release of one year, in the form of the flows that are counted anew for others. */
@Component
class AggregateFlows {

    private static final String RULE = "AGGREGATE_ONLY";
    private static final String ASK =
            "Ask for groupBy SECTOR or DISTRICT with filter {year} and nothing else, for a year that statistics lists under releases";
    private static final Cube SECTORS = Cube.of(
            StatisticsTable.REFERRALS, List.of(StatisticsDimension.SECTOR, StatisticsDimension.RECEIVER_SECTOR));
    private static final Cube DISTRICTS = Cube.of(
            StatisticsTable.REFERRALS, List.of(StatisticsDimension.DISTRICT, StatisticsDimension.RECEIVER_DISTRICT));

    private final Releases releases;

    AggregateFlows(Releases releases) {
        this.releases = releases;
    }

    /** The flows of a released year; refuses every other question. */
    Mono<List<NamedRow>> flows(
            Viewer viewer, ReferralFlowFilter filter, String groupBy, @Nullable OffsetDateTime asOf, int most) {
        Integer year = filter.year();
        if (year == null || asOf != null || !filter.equals(ReferralFlowFilter.of(year)) || cube(groupBy) == null) {
            throw new BadRequest(RULE, ASK);
        }
        Cube cube = groupBy.equals("SECTOR") ? SECTORS : DISTRICTS;
        Cube margin = cube.margin(cube.dimensions().get(0));
        return releases.read(viewer, "releasedFlows", List.of(year), List.of(cube, margin))
                .map(read -> {
                    if (read.isEmpty()) {
                        throw new BadRequest(RULE, ASK);
                    }
                    return flows(viewer, read.get(0), cube, margin, groupBy)
                            .limit(most)
                            .toList();
                });
    }

    private static @Nullable Cube cube(String groupBy) {
        return switch (groupBy) {
            case "SECTOR" -> SECTORS;
            case "DISTRICT" -> DISTRICTS;
            default -> null;
        };
    }

    /** The largest first, and those that are suppressed after them; what is known to be none is left out. */
    private static Stream<NamedRow> flows(Viewer viewer, Release release, Cube cube, Cube margin, String groupBy) {
        Audience audience = Audience.of(viewer);
        List<Map<String, Object>> flows = release.cells(cube).stream()
                .filter(cell -> isVisible(viewer, cube, cell))
                .filter(cell -> !Long.valueOf(0).equals(cell.countFor(audience)))
                .sorted(Comparator.comparingLong((ReleasedCell cell) -> -size(cell, audience))
                        .thenComparing(cell -> String.join("\n", cell.values())))
                .map(cell -> flow(release, margin, cell, audience))
                .toList();
        ReleasedFlowReasons reasons = new ReleasedFlowReasons(release, groupBy, flows);
        return flows.stream().map(reasons::explained);
    }

    private static long size(ReleasedCell cell, Audience audience) {
        Long count = cell.countFor(audience);
        return count == null ? -1 : count;
    }

    private static boolean isVisible(Viewer viewer, Cube cube, ReleasedCell cell) {
        return viewer.role() != Role.DISTRICT_COORDINATOR
                || cube.equals(SECTORS)
                || IntStream.range(0, 2).anyMatch(end -> cell.values().get(end).equals(viewer.districtCode()));
    }

    private static Map<String, Object> flow(Release release, Cube margin, ReleasedCell cell, Audience audience) {
        FlowParts parts = cell.partsFor(audience);
        Map<String, Object> flow = new HashMap<>();
        putEnd(flow, "from", release, margin, cell.values().get(0));
        putEnd(flow, "to", release, margin, cell.values().get(1));
        put(flow, "count", cell.countFor(audience));
        flow.put("suppressed", cell.countFor(audience) == null);
        put(flow, "received", parts.received());
        put(flow, "receivedInTime", parts.receivedInTime());
        put(flow, "withLimit", parts.withLimit());
        put(flow, "responded", parts.responded());
        put(flow, "withFeedback", parts.withFeedback());
        put(flow, "medianHoursToAcknowledgement", parts.medianHours());
        return flow;
    }

    private static void putEnd(Map<String, Object> flow, String end, Release release, Cube margin, String code) {
        Label label = release.label(margin, code);
        flow.put(end, code);
        put(flow, end + "Name", label == null ? null : label.srLatn());
    }

    private static void put(Map<String, Object> flow, String field, @Nullable Object value) {
        if (value != null) {
            flow.put(field, value);
        }
    }
}
