package org.svetionik.recording;

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
import reactor.core.publisher.Mono;

/** The way of every act that a mutation asks for: permitted, recorded, and answered with the record as it then stands. */
@Component
public class Acts {

    private final Recorder recorder;
    private final Lookup lookup;
    private final AccessMatrix matrix;

    Acts(Recorder recorder, Lookup lookup, AccessMatrix matrix) {
        this.recorder = recorder;
        this.lookup = lookup;
        this.matrix = matrix;
    }

    /** {@return whether the viewer may do acts of a kind on all or on own records}; refuses a viewer who may not do any */
    public Right permitted(Viewer viewer, Kind kind) {
        Right right = matrix.right(viewer, kind);
        if (right != Right.OWN && right != Right.ALL) {
            throw new Forbidden();
        }
        return right;
    }

    /** Records an act that takes a record back, and gives the recording of it. */
    public Mono<Object> takeBack(
            Kind kind, String act, DataFetchingEnvironment environment, Function<Books, Recorded> work) {
        Asked asked = asked(kind, act, environment);
        return recorder.record(asked, work)
                .flatMap(code -> lookup.one("Recording", asked.recordingCode(), environment));
    }

    /** Records an act and gives the record of this label that it made or changed, as far as the viewer may see it then. */
    public Mono<Object> record(
            Kind kind, String act, String label, DataFetchingEnvironment environment, Function<Books, Recorded> work) {
        return record(kind, act, environment, work).flatMap(code -> lookup.one(label, code, environment));
    }

    /** Records an act and gives the code of the record that it made, changed or took back. */
    public Mono<String> record(
            Kind kind, String act, DataFetchingEnvironment environment, Function<Books, Recorded> work) {
        return recorder.record(asked(kind, act, environment), work);
    }

    private Asked asked(Kind kind, String act, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        permitted(viewer, kind);
        return new Asked(viewer, act, environment.getArguments());
    }
}
