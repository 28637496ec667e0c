package org.svetionik.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives a code to the errors that GraphQL Java makes itself, and takes its own words and the client's values out of their messages. */
final class ErrorWording {

    private static final Pattern RULE =
            Pattern.compile("^Validation error \\([^)]*\\)\\s*: ", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE =
            Pattern.compile(" with value '.*' (?=is not a valid|must|is missing|contains)", Pattern.DOTALL);
    private static final Pattern CAUSE = Pattern.compile("\\s*: '[^']*'\\. because of : .*", Pattern.DOTALL);
    private static final Pattern AST =
            Pattern.compile("an AST type of '(\\w+)Value'( or '(\\w+)Value')? but it was a '(\\w+)Value'");
    private static final Map<String, String> JAVA_TYPES = Map.of(
            "'LinkedHashMap'", "an object",
            "'ArrayList'", "a list",
            "'BigInteger'", "a large integer",
            "'BigDecimal'", "a number",
            "'Double'", "a number",
            "'Integer'", "an integer");
    private static final Set<String> INTROSPECTION = Set.of("IntrospectionDisabled", "BadFaithIntrospection");

    private ErrorWording() {}

    static GraphQLError coded(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().containsKey(ErrorCode.KEY)) {
            return error;
        }
        ErrorCode code = code(error);
        String message = code == ErrorCode.INTERNAL
                ? Incident.report(error.getErrorType() + " at depth " + depth(error))
                : reworded(error.getMessage());
        return placed(error, code, message);
    }

    /** The names on a path are the aliases of the client, which may be anything. */
    private static int depth(GraphQLError error) {
        return error.getPath() == null ? 0 : error.getPath().size();
    }

    private static GraphQLError placed(GraphQLError error, ErrorCode code, String message) {
        GraphQLError.Builder<?> builder =
                GraphQLError.newError().errorType(code).message(message);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.extensions(new LinkedHashMap<>(Map.of(ErrorCode.KEY, code.name())))
                .build();
    }

    private static ErrorCode code(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return error.getMessage().contains("parsing has been cancelled")
                    ? ErrorCode.DOCUMENT_TOO_LARGE
                    : ErrorCode.SYNTAX;
        }
        if (error.getErrorType() == ErrorType.ValidationError
                || error.getErrorType() == ErrorType.OperationNotSupported) {
            return ErrorCode.VALIDATION;
        }
        return INTROSPECTION.contains(String.valueOf(error.getErrorType()))
                ? ErrorCode.INTROSPECTION
                : ErrorCode.INTERNAL;
    }

    static String reworded(String message) {
        String plain = VALUE.matcher(RULE.matcher(message).replaceFirst("")).replaceFirst(" ");
        for (Map.Entry<String, String> type : JAVA_TYPES.entrySet()) {
            plain = plain.replace("a " + type.getKey(), type.getValue()).replace(type.getKey(), type.getValue());
        }
        return AST.matcher(CAUSE.matcher(plain).replaceFirst("")).replaceFirst("$1 but it was $4");
    }
}
