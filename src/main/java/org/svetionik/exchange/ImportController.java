package org.svetionik.exchange;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Asking;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.audit.Head;
import org.svetionik.exchange.reading.UnreadablePackage;
import org.svetionik.exchange.reports.Reports;
import org.svetionik.graph.StoreGate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes packages over HTTP from those who may import, and shows them what becomes of them; to all others there is no import. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/imports")
class ImportController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ImportQueue queue;
    private final ImportIds ids;
    private final ExchangeSettings settings;
    private final StoreGate store;
    private final AuditLog log;
    private final AccessMatrix matrix;

    ImportController(
            ImportQueue queue,
            ImportIds ids,
            ExchangeSettings settings,
            StoreGate store,
            AuditLog log,
            AccessMatrix matrix) {
        this.matrix = matrix;
        this.queue = queue;
        this.ids = ids;
        this.settings = settings;
        this.store = store;
        this.log = log;
    }

    @PostMapping(consumes = "application/zip")
    Mono<ResponseEntity<ImportView>> upload(ServerWebExchange exchange) {
        store.requireOpen();
        return permitted(ImportController::forbidden).flatMap(viewer -> take(viewer, exchange));
    }

    private Mono<ResponseEntity<ImportView>> take(Viewer viewer, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        long limit = settings.maxUpload().toBytes();
        if (request.getHeaders().getContentLength() > limit) {
            return Mono.error(Upload.tooLarge(limit));
        }
        ImportFolder folder = queue.folder(ids.next());
        Flux<DataBuffer> body = request.getBody();
        return new Upload(folder.dataPackage(), limit)
                .save(body)
                .then(recorded(viewer, ActKind.WRITE, "upload of import " + folder.importId(), exchange))
                .then(blocking(() -> queue.submit(folder.importId())))
                .map(view -> ResponseEntity.accepted()
                        .location(URI.create("/imports/" + view.importId()))
                        .body(view))
                .onErrorResume(e -> discard(folder).then(Mono.error(e)));
    }

    private static Mono<Boolean> discard(ImportFolder folder) {
        return blocking(() -> FileSystemUtils.deleteRecursively(folder.path()));
    }

    @GetMapping("/{importId}")
    Mono<ImportView> view(@PathVariable String importId, ServerWebExchange exchange) {
        store.requireOpen();
        return permitted(ImportController::unknown)
                .flatMap(viewer -> blocking(() -> queue.view(known(importId)).orElseThrow(ImportController::unknown))
                        .delayUntil(view -> recorded(viewer, ActKind.READ, "status of import " + importId, exchange)));
    }

    @GetMapping("/{importId}/" + Reports.REJECTS)
    Mono<ResponseEntity<Resource>> rejects(@PathVariable String importId, ServerWebExchange exchange) {
        return report(importId, Reports.REJECTS, CSV, exchange);
    }

    @GetMapping("/{importId}/" + Reports.WARNINGS)
    Mono<ResponseEntity<Resource>> warnings(@PathVariable String importId, ServerWebExchange exchange) {
        return report(importId, Reports.WARNINGS, CSV, exchange);
    }

    @GetMapping("/{importId}/" + Reports.REJECTED)
    Mono<ResponseEntity<Resource>> rejected(@PathVariable String importId, ServerWebExchange exchange) {
        return report(importId, Reports.REJECTED, ZIP, exchange);
    }

    private Mono<ResponseEntity<Resource>> report(
            String importId, String name, MediaType type, ServerWebExchange exchange) {
        return permitted(ImportController::unknown)
                .flatMap(viewer -> blocking(() ->
                                existing(queue.folder(known(importId)).path().resolve(name)))
                        .delayUntil(file -> recorded(viewer, ActKind.READ, name + " of import " + importId, exchange)))
                .map(file -> ResponseEntity.ok().contentType(type).body(file));
    }

    private static Resource existing(Path file) {
        if (!Files.exists(file)) {
            throw unknown();
        }
        return new FileSystemResource(file);
    }

    private Mono<Viewer> permitted(Supplier<ResponseStatusException> refusal) {
        return Asking.viewer()
                .filter(viewer -> matrix.right(viewer, Kind.IMPORTS) == Right.ALL)
                .switchIfEmpty(Mono.error(refusal));
    }

    /** Completes when it is recorded who did it. */
    private Mono<Head> recorded(Viewer viewer, ActKind kind, String operation, ServerWebExchange exchange) {
        return log.record(
                Act.of(kind, viewer, operation).from(exchange.getRequest().getRemoteAddress()));
    }

    private static String known(String importId) {
        if (!ImportIds.isOne(importId)) {
            throw unknown();
        }
        return importId;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such import, or no such report of it yet");
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, "Packages are taken from administrators");
    }

    private static <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }

    @ExceptionHandler
    ProblemDetail describe(ResponseStatusException e) {
        HttpStatus status = HttpStatus.valueOf(e.getStatusCode().value());
        return problem(status, status.name(), String.valueOf(e.getReason()));
    }

    @ExceptionHandler
    ProblemDetail describe(UnreadablePackage e) {
        return problem(HttpStatus.BAD_REQUEST, "UNREADABLE_PACKAGE", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler(Neo4jException.class)
    ProblemDetail describeOutage() {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", "The store is away; try again later");
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
