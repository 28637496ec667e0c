package org.svetionik.http.limits;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;

/**
 * What can be judged of a document without its schema and variables. Runs before validation, whose cost grows with the square of what is
 * counted here.
 */
final class DocumentLimits {

    private final Limits limits;
    private int aliases;
    private int directives;

    private DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    static void check(Document document, Limits limits) {
        new DocumentLimits(limits).count(document);
        SelectionShape shape = new SelectionShape(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            refuseAbove("ROOT_FIELD_LIMIT", "Too many root fields", shape.width(operation), limits.rootFields());
            refuseAbove("DEPTH_LIMIT", "The selection is too deep", shape.depth(operation), limits.depth());
        }
    }

    private void count(Node<?> node) {
        if (node instanceof Field field && field.getAlias() != null) {
            refuseAbove("ALIAS_LIMIT", "Too many aliases", ++aliases, limits.aliases());
        } else if (node instanceof Directive) {
            refuseAbove("DIRECTIVE_LIMIT", "Too many directives", ++directives, limits.directives());
        } else if (node instanceof ArrayValue list) {
            refuseAbove(
                    "LIST_LIMIT", "A list has too many values", list.getValues().size(), limits.listSize());
        } else if (node instanceof StringValue string && string.getValue() != null) {
            refuseAbove(
                    "STRING_LIMIT", "A string is too long", string.getValue().length(), limits.stringLength());
        }
        node.getChildren().forEach(this::count);
    }

    static void refuseAbove(String code, String what, long actual, long limit) {
        if (actual > limit) {
            throw LimitExceeded.of(code, what, limit);
        }
    }
}
