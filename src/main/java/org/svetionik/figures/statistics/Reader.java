package org.svetionik.figures.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Inputs;
import org.svetionik.figures.Audience;
import org.svetionik.figures.Cube;
import org.svetionik.figures.Label;
import org.svetionik.figures.Release;
import org.svetionik.figures.StatisticsDimension;

/** Reads a cube as one viewer may: a district co-ordinator sees places only where the own district is one of them. */
final class Reader {

    private final Viewer viewer;
    private final Audience audience;
    private final Cube cube;
    private final List<StatisticsDimension> asked;
    private final StatisticsFilter filter;

    /** @param asked the dimensions of the cube in the order of the question; shares are of the first one's totals */
    Reader(Viewer viewer, Cube cube, List<StatisticsDimension> asked, StatisticsFilter filter) {
        this.viewer = viewer;
        this.audience = Audience.of(viewer);
        this.cube = cube;
        this.asked = asked;
        this.filter = filter;
    }

    /** @param now when the releases are read */
    Statistics answer(List<Release> releases, Instant now) {
        List<StatisticsCell> cells = releases.stream().flatMap(this::cells).toList();
        List<ReadRelease> read = releases.stream()
                .map(release -> ReadRelease.of(release, audience))
                .toList();
        return new Statistics(cube.table(), asked, read, cells, why(releases, now));
    }

    private Explanation why(List<Release> releases, Instant now) {
        List<Inputs.Release> sources =
                releases.stream().map(release -> release.source(told(release))).toList();
        List<@Nullable Long> totals = releases.stream()
                .map(release -> wholes(release, cube.total()).get(""))
                .toList();
        return new StatisticsReason(cube.table(), asked, filter)
                .of(totals, releases.stream().map(Release::ruleSet), Inputs.of(sources, now));
    }

    /** What the viewer may read of the cube, filtered or not. */
    private Stream<String> told(Release release) {
        return release.cells(cube).stream()
                .filter(cell -> isVisible(cell.values()))
                .map(cell -> cell.values() + " " + cell.countFor(audience));
    }

    private Stream<StatisticsCell> cells(Release release) {
        Cube whole = asked.size() < 2 ? cube.total() : cube.margin(asked.get(0));
        Map<String, @Nullable Long> wholes = wholes(release, whole);
        return release.cells(cube).stream()
                .filter(cell -> isVisible(cell.values()) && filter.admits(cube, cell.values()))
                .map(cell -> {
                    List<String> codes = inOrder(cell.values());
                    String row = codes.size() < 2 ? "" : codes.get(0);
                    return StatisticsCell.of(
                            release.year(), values(release, codes), cell.countFor(audience), wholes.get(row));
                })
                .sorted(Comparator.comparing(Reader::order));
    }

    private static String order(StatisticsCell cell) {
        return String.join(
                "\n", cell.values().stream().map(StatisticsCell.Value::code).toList());
    }

    /** The totals of which the cells are shares: the year's, or those of the first dimension. */
    private Map<String, @Nullable Long> wholes(Release release, Cube whole) {
        Map<String, @Nullable Long> wholes = new HashMap<>();
        release.cells(whole).forEach(cell -> wholes.put(String.join("", cell.values()), cell.countFor(audience)));
        return wholes;
    }

    private boolean isVisible(List<String> values) {
        if (viewer.role() != Role.DISTRICT_COORDINATOR || !cube.isOfPlaces()) {
            return true;
        }
        return IntStream.range(0, values.size())
                .anyMatch(
                        i -> cube.dimensions().get(i).isPlace() && values.get(i).equals(viewer.districtCode()));
    }

    private List<String> inOrder(List<String> values) {
        return asked.stream()
                .map(dimension -> values.get(cube.dimensions().indexOf(dimension)))
                .toList();
    }

    private List<StatisticsCell.Value> values(Release release, List<String> codes) {
        List<StatisticsCell.Value> values = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Label label = release.label(cube.margin(asked.get(i)), codes.get(i));
            values.add(new StatisticsCell.Value(
                    asked.get(i),
                    codes.get(i),
                    label == null ? null : label.srLatn(),
                    label == null ? null : label.en()));
        }
        return values;
    }
}
