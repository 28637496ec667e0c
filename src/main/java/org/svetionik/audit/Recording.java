package org.svetionik.audit;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The record of one request, from what its execution left in its context. */
final class Recording {

    static final String FORBIDDEN = "FORBIDDEN";

    private final AuditLog log;
    private final @Nullable InetSocketAddress from;
    private final List<Opening> openings = new ArrayList<>();
    private final AtomicBoolean isRecorded = new AtomicBoolean();
    private @Nullable GraphQLContext context;

    Recording(AuditLog log, @Nullable InetSocketAddress from) {
        this.log = log;
        this.from = from;
    }

    /** Takes the context of the request before it is executed; refuses a request without a viewer. */
    void begin(GraphQLContext begun) {
        if (begun.get(Viewer.class) == null) {
            throw new IllegalStateException("A request without a viewer");
        }
        if (begun.get(Trail.class) == null) {
            begun.put(Trail.class, new Trail());
        }
        begun.put(Recording.class, this);
        context = begun;
    }

    /** Notes that the request opens or closes a case, which holds once it is recorded. */
    synchronized void note(Opening opening) {
        openings.add(opening);
    }

    /** Completes when what the request did so far is safe; at once where it did nothing that is recorded. */
    Mono<Void> record(List<GraphQLError> errors) {
        return Mono.defer(() -> {
            isRecorded.set(true);
            return Flux.fromIterable(acts(codes(errors))).concatMap(log::record).then();
        });
    }

    /** Records what a request did that will not be answered. */
    void abandon(String code) {
        if (!isRecorded.getAndSet(true)) {
            acts(List.of(code)).forEach(act -> log.record(act).subscribe(done -> {}, AuditLog::isLogged));
        }
    }

    private static List<String> codes(List<GraphQLError> errors) {
        return errors.stream().map(Recording::code).distinct().sorted().toList();
    }

    private static String code(GraphQLError error) {
        Object code =
                error.getExtensions() == null ? null : error.getExtensions().get("code");
        return String.valueOf(code == null ? error.getErrorType() : code);
    }

    private synchronized List<Act> acts(List<String> errors) {
        GraphQLContext done = context;
        Viewer viewer = done == null ? null : done.get(Viewer.class);
        Trail trail = done == null ? null : done.get(Trail.class);
        Question question = done == null ? null : done.get(Question.class);
        if (viewer == null || trail == null || question == null || !isRecordable(viewer, trail, question, errors)) {
            return List.of();
        }
        ActKind kind =
                errors.contains(FORBIDDEN) ? ActKind.REFUSED : question.isMutation() ? ActKind.WRITE : ActKind.READ;
        Act act = Act.of(kind, viewer, question.text())
                .reading(trail.drain())
                .from(from)
                .failing(errors);
        List<Act> acts = openings.isEmpty()
                ? List.of(act)
                : openings.stream().map(act::glass).toList();
        openings.clear();
        return acts;
    }

    private static boolean isRecordable(Viewer viewer, Trail trail, Question question, List<String> errors) {
        return trail.isTouched()
                || question.isMutation()
                || !viewer.openedCases().isEmpty()
                || errors.contains(FORBIDDEN);
    }
}
