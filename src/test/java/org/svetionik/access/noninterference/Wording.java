package org.svetionik.access.noninterference;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Map;

/** What is sent: a document and the values of its variables. */
record Wording(String document, Map<String, Object> variables) {

    /** How many root fields it asks for. */
    int roots() {
        return Parser.parse(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getSelectionSet()
                .getSelections()
                .size();
    }

    int length() {
        return document.length() + variables.toString().length();
    }
}
