package org.svetionik.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorWordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Validation error (FieldUndefined@[a/b]) : Field 'b' in type 'A' is undefined | Field 'b' in type 'A' is undefined",
                "Validation error (WrongType@[a]) : argument 'to' with value 'IntValue{value=5}' is not a valid 'String' | argument 'to' is not a valid 'String'",
                "Validation error (WrongType@[a]) : argument 'to' with value 'x' must not be null | argument 'to' must not be null",
                "argument 'on' is not a valid 'Date' - Invalid RFC3339 full date value : 'x'. because of : 'Text 'x' is wrong' | argument 'on' is not a valid 'Date' - Invalid RFC3339 full date value",
                "Expected an AST type of 'IntValue' or 'StringValue' but it was a 'FloatValue' | Expected Int but it was Float",
                "Expected a value that can be converted to type 'Int' but it was a 'LinkedHashMap' | Expected a value that can be converted to type 'Int' but it was an object"
            })
    void leavesOutTheInsideOfTheLibraryAndTheValuesOfTheClient(String message, String expected) {
        assertThat(ErrorWording.reworded(message)).isEqualTo(expected);
    }

    @Test
    void keepsThePathAndAddsTheCode() {
        GraphQLError error = ErrorWording.coded(GraphQLError.newError()
                .errorType(ErrorType.ValidationError)
                .message("Field 'b' in type 'A' is undefined")
                .path(ResultPath.parse("/a/b"))
                .build());

        assertThat(error.getPath()).containsExactly("a", "b");
        assertThat(ErrorCode.of(error)).isEqualTo(ErrorCode.VALIDATION);
    }

    @Test
    void doesNotPassOnWhatItDoesNotKnow() {
        GraphQLError error = ErrorWording.coded(GraphQLError.newError()
                .errorType(ErrorType.DataFetchingException)
                .message("password")
                .build());

        assertThat(error.getMessage()).doesNotContain("password").contains("incident");
        assertThat(ErrorCode.of(error)).isEqualTo(ErrorCode.INTERNAL);
    }
}
