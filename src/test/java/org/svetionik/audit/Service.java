package org.svetionik.audit;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.graph.BadRequest;
import reactor.core.publisher.Flux;

/** A service on a log that answers the questions about the log, and a few of its own about cases, to whoever is said to be signed in. */
final class Service implements AutoCloseable {

    private static final String OWN_SCHEMA = """
            type Query { cases(codes: [String!]!, fail: Boolean): [String!] open: [String!]! places: Int }
            type Subscription { looks(codes: [String!]!): String! }
            type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
            scalar DateTime""";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Service(Path folder, Clock clock) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("svetionik.audit.folder", folder.toString())));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Identifying.class, () -> text -> text.contains("@"));
        context.register(
                AccessMatrix.class,
                Openings.class,
                AuditLog.class,
                Questions.class,
                BreakGlassController.class,
                AnnotatedControllerConfigurer.class);
        context.scan("org.svetionik.audit.inspection");
        context.refresh();
    }

    AuditLog log() {
        return context.getBean(AuditLog.class);
    }

    /** A tester of a viewer; of nobody where there is none. */
    WebGraphQlTester as(@Nullable Viewer viewer) {
        return WebGraphQlTester.create(handler(viewer));
    }

    WebGraphQlHandler handler(@Nullable Viewer viewer) {
        WebGraphQlInterceptor signIn = (request, chain) -> {
            request.configureExecutionInput((input, builder) -> {
                if (viewer != null) {
                    input.getGraphQLContext().put(Viewer.class, viewer);
                }
                return input;
            });
            return chain.next(request);
        };
        return WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source()))
                .interceptors(List.of(
                        signIn,
                        new BreakGlassInterceptor(log(), context.getBean(Openings.class)),
                        new AuditInterceptor(log())))
                .build();
    }

    private GraphQlSource source() {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(
                        new ByteArrayResource(OWN_SCHEMA.getBytes(StandardCharsets.UTF_8)),
                        new ClassPathResource("graphql/audit.graphqls"))
                .configureRuntimeWiring(context.getBean(AnnotatedControllerConfigurer.class))
                .configureRuntimeWiring(Service::wire)
                .instrumentation(List.of(context.getBean(Questions.class)))
                .exceptionResolvers(List.of(DataFetcherExceptionResolver.forSingleError(Service::error)))
                .build();
    }

    private static void wire(RuntimeWiring.Builder wiring) {
        wiring.scalar(ExtendedScalars.DateTime)
                .type(
                        "Query",
                        type -> type.dataFetcher("cases", Service::cases)
                                .dataFetcher("places", environment -> 1)
                                .dataFetcher(
                                        "open",
                                        environment -> viewer(environment).openedCases()))
                .type("Subscription", type -> type.dataFetcher("looks", Service::looks));
    }

    private static Viewer viewer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Viewer.class));
    }

    private static List<String> cases(DataFetchingEnvironment environment) {
        List<String> codes = Objects.requireNonNull(environment.getArgument("codes"));
        trail(environment).read("Case", codes);
        if (Boolean.TRUE.equals(environment.getArgument("fail"))) {
            throw new BadRequest("CURSOR", "The cursor is none of this connection");
        }
        return codes;
    }

    private static Flux<String> looks(DataFetchingEnvironment environment) {
        List<String> codes = Objects.requireNonNull(environment.getArgument("codes"));
        Trail trail = trail(environment);
        return Flux.fromIterable(codes).doOnNext(code -> trail.read("Case", List.of(code)));
    }

    private static Trail trail(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Trail.class));
    }

    private static @Nullable GraphQLError error(Throwable failure, DataFetchingEnvironment environment) {
        String code = failure instanceof BadRequest mistake
                ? mistake.code()
                : failure instanceof Forbidden ? Recording.FORBIDDEN : "INTERNAL";
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorClassification.errorClassification(code))
                .message(String.valueOf(failure.getMessage()))
                .extensions(Map.of("code", code))
                .build();
    }

    @Override
    public void close() {
        context.close();
    }
}
