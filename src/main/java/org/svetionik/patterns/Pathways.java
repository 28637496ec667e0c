package org.svetionik.patterns;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Slice;
import org.svetionik.patterns.PathwayAnswer.Way;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import reactor.core.publisher.Mono;

/** Answers which ways cases take, how far these are what the duties ask, and where cases lie. */
@Controller
class Pathways {

    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final String FORMULA = "fitness of a case = duties kept in time / duties whose time is over;"
            + " S(t) = product of (1 - d_i / n_i) over the waits that ended up to t";
    private static final String[] SOURCES = {
        "van der Aalst 2016", "Wilson 1927", "Kaplan and Meier 1958", "Brookmeyer and Crowley 1982"
    };

    private final Patterns patterns;
    private final Records records;

    Pathways(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<PathwayAnswer> pathways(
            @Argument @Nullable PatternFilter filter,
            @Argument @Nullable Integer first,
            DataFetchingEnvironment environment) {
        int most = first == null ? USUAL : first;
        if (most < 1 || most > MOST) {
            throw new BadRequest("PAGE_SIZE", "first must be from 1 to " + MOST + ", not " + first);
        }
        return patterns.answer(environment, filter, asked -> answer(asked, most));
    }

    static PathwayAnswer answer(Asked asked, int most) {
        PathwayCases cases = new PathwayCases(asked);
        long n = cases.rows().size();
        List<Way> ways = new PathwayWays(asked, cases.rows()).most(most);
        return new PathwayAnswer(
                ways,
                n - ways.stream().mapToLong(Way::n).sum(),
                new PathwayConformance(asked, cases.rows()).answer(),
                new PathwayStalls(asked, cases.rows()).answer(),
                cases.explained(new Why(asked, "pathways", 1, FORMULA, SOURCES))
                        .byTheRules()
                        .of(n));
    }

    @SchemaMapping(typeName = "Pathway", field = "records")
    Slice<RecordReference> ofWay(
            Way way,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, way.list(), first, after);
    }

    @SchemaMapping(typeName = "DutyDeviation", field = "records")
    Slice<RecordReference> ofDeviation(
            PathwayAnswer.Deviation deviation,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, deviation.list(), first, after);
    }

    @SchemaMapping(typeName = "Stall", field = "records")
    Slice<RecordReference> ofStall(
            PathwayAnswer.Stall stall,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, stall.list(), first, after);
    }
}
