package org.svetionik.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;

/** Where tests do acts as somebody. */
public record Counter(ExecutionGraphQlServiceTester tester) {

    /** The record that an act gives, or an assertion that it was refused. */
    public Map<String, Object> act(Viewer viewer, String act, String selected) {
        String name = act.substring(0, act.indexOf('('));
        return Objects.requireNonNull(answer(viewer, Locale.ENGLISH, "mutation { " + act + " " + selected + " }")
                .path(name)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get());
    }

    /** The errors of an act. */
    public List<ResponseError> errors(Viewer viewer, Locale language, String act) {
        List<ResponseError> errors = new ArrayList<>();
        answer(viewer, language, "mutation { " + act + " { id } }").errors().satisfy(errors::addAll);
        return errors;
    }

    /** The code of the one error of an act, or DONE. */
    public String outcome(Viewer viewer, String act) {
        List<ResponseError> errors = errors(viewer, Locale.ENGLISH, act);
        return errors.isEmpty()
                ? "DONE"
                : String.valueOf(errors.get(0).getExtensions().get("code"));
    }

    /** The answer to any document. */
    public GraphQlTester.Response answer(Viewer viewer, Locale language, String document) {
        return tester.mutate()
                .responseTimeout(Duration.ofMinutes(2))
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
                    return builder.locale(language).build();
                })
                .build()
                .document(document)
                .execute();
    }
}
