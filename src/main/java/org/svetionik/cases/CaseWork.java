package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.graph.Lookup;
import org.svetionik.recording.Asked;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Recorder;
import reactor.core.publisher.Mono;

/** The way of every act of case work: permitted, recorded, and answered with the record as it then stands. */
@Component
class CaseWork {

    private final Recorder recorder;
    private final Lookup lookup;
    private final AccessMatrix matrix;

    CaseWork(Recorder recorder, Lookup lookup, AccessMatrix matrix) {
        this.recorder = recorder;
        this.lookup = lookup;
        this.matrix = matrix;
    }

    /** Records an act and gives the record of this label that it made or changed, as far as the viewer may see it then. */
    Mono<Object> record(String act, String label, DataFetchingEnvironment environment, Function<Books, Recorded> work) {
        Viewer viewer = Asker.of(environment);
        Right right = matrix.right(viewer, Kind.CASE_WORK);
        if (right != Right.OWN && right != Right.ALL) {
            throw new Forbidden();
        }
        Asked asked = new Asked(viewer, act, environment.getArguments());
        return recorder.record(asked, work).flatMap(code -> lookup.one(label, code, environment));
    }
}
