package org.svetionik.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Sessions;
import org.svetionik.model.Days;
import org.svetionik.model.GraphModel;
import reactor.core.publisher.Mono;

/**
 * Releases of statistics: one for each complete year, made once and read ever after. A year that has one is not counted again, whatever is
 * recorded later, so that no two counts of one year can be compared. Of several who make one at a time, one succeeds.
 */
@Component
@EnableConfigurationProperties(StatisticsSettings.class)
public class Releases {

    private static final String RULE_SET = "1";
    private static final Logger log = LoggerFactory.getLogger(Releases.class);

    private final Sessions sessions;
    private final NamedQueries queries;
    private final GraphModel model;
    private final Clock clock;
    private final StatisticsSettings settings;
    private final Map<String, String> sectorOfKind;

    Releases(Sessions sessions, NamedQueries queries, GraphModel model, Clock clock, StatisticsSettings settings) {
        this.sessions = sessions;
        this.queries = queries;
        this.model = model;
        this.clock = clock;
        this.settings = settings;
        this.sectorOfKind = model.sectorOfKind();
    }

    /** The releases of these years, of all where null, with those cubes that are named, as far as a viewer may read them by a query. */
    public Mono<List<Release>> read(Viewer viewer, String query, @Nullable List<Integer> years, List<Cube> cubes) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("years", years);
        parameters.put("cubes", cubes.stream().map(Cube::code).distinct().toList());
        return queries.run(viewer, query, parameters)
                .map(rows -> rows.stream().map(Release::of).toList());
    }

    /** Releases every complete year that has data and no release; gives their years. Blocks until the last of them is stored. */
    public List<Integer> make() {
        int thisYear = clock.instant().atZone(Days.ZONE).getYear();
        Map<String, Object> complete =
                Map.of("until", Days.beginOfYear(thisYear), "untilDay", LocalDate.of(thisYear, 1, 1));
        try (Session session = sessions.blocking(AccessMode.WRITE)) {
            List<Integer> years = rows(session, "unreleasedYears", complete).stream()
                    .map(row -> ((Long) Objects.requireNonNull(row.get("year"))).intValue())
                    .toList();
            years.forEach(year -> make(session, year));
            return years;
        }
    }

    private void make(Session session, int year) {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        Domain domain = Domain.of(model, rows(session, "valuesWithNames", Map.of()));
        Map<String, Object> span =
                Map.of("from", Days.beginOfYear(year), "until", Days.beginOfYear(year + 1), "knownUntil", now);
        Map<String, Object> days = Map.of("from", LocalDate.of(year, 1, 1), "until", LocalDate.of(year + 1, 1, 1));
        List<String> cubes = Stream.of(
                        publication(StatisticsTable.REFERRALS, domain, rows(session, "referralsOfYear", span)),
                        publication(StatisticsTable.DECISIONS, domain, rows(session, "decisionsOfYear", days)))
                .flatMap(publication -> publication.cubes().stream())
                .map(ReleasedCube::written)
                .toList();
        enter(
                session,
                year,
                Map.of(
                        "year", year,
                        "knownUntil", now,
                        "threshold", settings.threshold(),
                        "coordinatorThreshold", settings.coordinatorThreshold(),
                        "ruleSet", RULE_SET,
                        "cubes", cubes));
        log.info("Statistics of {} are released", year);
    }

    private Publication publication(StatisticsTable table, Domain domain, List<Map<String, Object>> rows) {
        List<Unit> units = rows.stream().map(row -> Unit.of(row, sectorOfKind)).toList();
        return new Publication(table, domain, units, settings);
    }

    private void enter(Session session, int year, Map<String, Object> release) {
        Map<String, Object> parameters = Map.of("releaseCode", String.valueOf(year), "release", release);
        String cypher = queries.text(Viewer.service(), "enterRelease");
        session.executeWriteWithoutResult(
                transaction -> transaction.run(cypher, parameters).consume());
    }

    private List<Map<String, Object>> rows(Session session, String query, Map<String, Object> parameters) {
        String cypher = queries.text(Viewer.service(), query);
        return session.executeRead(
                transaction -> transaction.run(cypher, parameters).list(Record::asMap));
    }
}
