package org.svetionik.audit.inspection;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Trail;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.audit.Head;
import org.svetionik.audit.LogReader;
import org.svetionik.graph.Asker;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Shows the log to auditors, which is recorded as well; to everybody else it is empty. */
@Controller
class AuditController {

    private final AuditLog log;
    private final AccessMatrix matrix;

    AuditController(AuditLog log, AccessMatrix matrix) {
        this.log = log;
        this.matrix = matrix;
    }

    @QueryMapping
    Mono<AuditConnection<AuditEntry>> auditEntries(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable AuditFilter filter,
            DataFetchingEnvironment environment) {
        AuditPage page = AuditPage.of(first, after, last, before);
        AuditFilter asked = filter == null ? AuditFilter.NONE : filter;
        return asked(environment, () -> page.read(log.reader(), asked::admits, AuditEntry::of))
                .defaultIfEmpty(AuditConnection.empty());
    }

    @QueryMapping
    Mono<Head> auditHead(DataFetchingEnvironment environment) {
        return asked(environment, log::head);
    }

    @QueryMapping
    Mono<AuditConnection<GlassOpening>> brokenGlass(
            @Argument @Nullable Integer first, @Argument @Nullable String after, DataFetchingEnvironment environment) {
        AuditPage page = AuditPage.of(first, after, null, null);
        LogReader reader = log.reader();
        return asked(
                        environment,
                        () -> page.read(
                                reader,
                                entry -> entry.act().kind() == ActKind.BREAK_GLASS,
                                entry -> GlassOpening.of(entry, reader)))
                .defaultIfEmpty(AuditConnection.empty());
    }

    /** What the log says, read where it may take its time; nothing for whoever is no auditor. */
    private <T> Mono<T> asked(DataFetchingEnvironment environment, Callable<T> reading) {
        Trail trail = environment.getGraphQlContext().get(Trail.class);
        if (trail != null) {
            trail.touch();
        }
        return matrix.right(Asker.of(environment), Kind.AUDIT) == Right.ALL
                ? log.refreshed().then(Mono.fromCallable(reading).subscribeOn(Schedulers.boundedElastic()))
                : Mono.empty();
    }
}
