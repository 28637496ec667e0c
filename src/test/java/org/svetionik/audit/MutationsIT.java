package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;

/** Every mutation of the schema, asked for with a key that is too short or codes of nothing: what is refused is recorded and said in words. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationsIT {

    private static final String FORBIDDEN = "FORBIDDEN";
    private static final List<Viewer> VIEWERS = List.of(
            Viewers.agency("NONE-1"),
            Viewers.school("NONE-1"),
            Viewers.country(),
            Viewer.of("office", Role.NATIONAL_COORDINATOR, "NONE-1", null),
            Viewers.administrator());

    /** Those that refuse nothing but a role. */
    private static final Set<String> REFUSES_NOTHING = Set.of("endBreakGlass", "releaseStatistics");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private WebGraphQlInterceptor requestBounds;

    @Autowired
    private BreakGlassInterceptor breakGlass;

    @Autowired
    private AuditInterceptor audit;

    List<String> mutations() {
        return Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    private GraphQlTester.Response ask(Viewer viewer, String document) {
        WebGraphQlInterceptor signIn = (request, chain) -> {
            request.configureExecutionInput((input, builder) -> {
                input.getGraphQLContext().put(Viewer.class, viewer);
                return input;
            });
            return chain.next(request);
        };
        return WebGraphQlTester.create(WebGraphQlHandler.builder(service)
                        .interceptors(List.of(requestBounds, signIn, breakGlass, audit))
                        .build())
                .document(document)
                .execute();
    }

    private List<ResponseError> errors(Viewer viewer, String document) {
        List<ResponseError> errors = new ArrayList<>();
        ask(viewer, document).errors().satisfy(errors::addAll);
        return errors;
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void areRecordedAndRefusedByFieldAndRuleInEveryScript(String mutation) {
        String document = document(Objects.requireNonNull(
                Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinition(mutation)));
        for (Viewer viewer : VIEWERS) {
            List<ResponseError> refused = errors(viewer, document);
            List<String> codes = refused.stream()
                    .map(error -> String.valueOf(error.getExtensions().get("code")))
                    .toList();
            assertThat(lastEntry())
                    .as("entry of %s by %s", mutation, viewer.name())
                    .containsEntry("who", viewer.name())
                    .containsEntry("errors", codes)
                    .satisfies(entry ->
                            assertThat(String.valueOf(entry.get("operation"))).contains(mutation));
            if (!codes.contains(FORBIDDEN)) {
                assertThat(refused)
                        .hasSize(REFUSES_NOTHING.contains(mutation) ? 0 : 1)
                        .allSatisfy(MutationsIT::assertSaid);
                return;
            }
        }
        throw new AssertionError(mutation + " is forbidden to all");
    }

    private static void assertSaid(ResponseError refused) {
        Map<String, Object> extensions = refused.getExtensions();
        assertThat(String.valueOf(extensions.get("code"))).matches("[A-Z_]+");
        String field = String.valueOf(extensions.get("field"));
        assertThat(field).matches("[a-z][A-Za-z]+");
        assertThat(extensions.get("words"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("en", "srLatn", "srCyrl")
                .allSatisfy(
                        (language, words) -> assertThat(String.valueOf(words)).contains(field));
    }

    private Map<String, Object> lastEntry() {
        return ask(Viewers.auditor(), "{ auditEntries(first: 1) { edges { node { who operation errors } } } }")
                .path("auditEntries.edges[0].node")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static String document(GraphQLFieldDefinition mutation) {
        String arguments = mutation.getArguments().stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                .filter(argument -> !argument.hasSetDefaultValue())
                .map(MutationsIT::argument)
                .collect(Collectors.joining(", "));
        boolean leaf = !(GraphQLTypeUtil.unwrapAll(mutation.getType()) instanceof GraphQLObjectType
                || GraphQLTypeUtil.unwrapAll(mutation.getType()) instanceof GraphQLUnionType
                || GraphQLTypeUtil.unwrapAll(mutation.getType()) instanceof GraphQLInterfaceType);
        return "mutation { " + mutation.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + (leaf ? "" : " { __typename }") + " }";
    }

    private static String argument(GraphQLArgument argument) {
        return argument.getName() + ": "
                + (argument.getName().equals("clientKey") ? "\"short\"" : value(argument.getType()));
    }

    private static String value(GraphQLType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return "[" + value(list.getWrappedType()) + "]";
        } else if (bare instanceof GraphQLEnumType some) {
            return some.getValues().get(0).getName();
        } else if (bare instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .filter(field -> field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue())
                    .map(field -> field.getName() + ": " + value(field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (((GraphQLNamedType) bare).getName()) {
            case "Int" -> "2015";
            case "Float" -> "0.5";
            case "Boolean" -> "true";
            case "Date" -> "\"2026-01-01\"";
            case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
            default -> "\"none\"";
        };
    }
}
