package org.svetionik.records;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.Slice;
import org.svetionik.model.GraphModel;
import reactor.core.publisher.Mono;

/**
 * Finds out which records behind figures a viewer may see, all of one question by one statement, under the same rule as whoever asks for the
 * records themselves. What is shown of students and cases is noted in the trail of the request.
 */
@Component
public class Records {

    private static final int MOST = 100_000;
    private static final Map<String, String> PARAMETERS = Map.of(
            "Case", "cases",
            "Referral", "referrals",
            "Observation", "observations",
            "Decision", "decisions",
            "Agreement", "agreements",
            "Meeting", "meetings",
            "Institution", "institutions");

    private final NamedQueries queries;
    private final AccessMatrix matrix;
    private final GraphModel model;

    Records(NamedQueries queries, AccessMatrix matrix, GraphModel model) {
        this.queries = queries;
        this.matrix = matrix;
        this.model = model;
    }

    /** Those of some records that the viewer may see. Refuses more than 100,000 at a time. */
    public Mono<Set<RecordReference>> visible(Viewer viewer, Collection<RecordReference> some) {
        if (some.size() > MOST) {
            throw new BadRequest(
                    "TOO_MANY_RECORDS", "More than " + MOST + " records stand behind this; ask for less of it");
        }
        Map<String, Object> parameters = new HashMap<>();
        PARAMETERS.forEach((label, parameter) -> parameters.put(parameter, codes(label, some)));
        return queries.run(viewer, "visibleRecords", parameters)
                .map(rows -> rows.stream()
                        .map(row ->
                                new RecordReference(String.valueOf(row.get("label")), String.valueOf(row.get("code"))))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> codes(String label, Collection<RecordReference> some) {
        return some.stream()
                .filter(one -> one.label().equals(label))
                .map(RecordReference::code)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A page of records for whoever may see every record of the graph; refuses all others, and an analyst who does not say what for. Notes
     * in the trail what is on it.
     */
    public Slice<RecordReference> page(
            DataFetchingEnvironment environment, RecordList all, @Nullable Integer first, @Nullable String after) {
        Viewer viewer = Asker.of(environment);
        if (matrix.right(viewer, Kind.valueOf(model.node(all.label()).access().kind())) != Right.ALL) {
            throw new Forbidden();
        }
        Asker.requirePurpose(viewer);
        Slice<RecordReference> page = Slice.of(all.references(), RecordReference::key, first, after);
        Asker.trail(environment).touch();
        note(environment, page.nodes());
        return page;
    }

    /** Notes that these are about to be shown. */
    public void note(DataFetchingEnvironment environment, Collection<RecordReference> shown) {
        Stream<RecordReference> single =
                shown.stream().filter(one -> model.node(one.label()).isCaseLevel());
        single.collect(Collectors.groupingBy(
                        RecordReference::label, Collectors.mapping(RecordReference::code, Collectors.toList())))
                .forEach((label, codes) -> Asker.trail(environment).read(label, codes));
    }
}
