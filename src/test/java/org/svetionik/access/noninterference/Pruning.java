package org.svetionik.access.noninterference;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.Selection;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes one thing out of a question: a field or fragment, an argument, or a part of a variable, and with it what nothing refers to any
 * more. What comes of it need not be a valid question.
 */
final class Pruning {

    private final Wording wording;
    private final Document document;

    private Pruning(Wording wording) {
        this.wording = wording;
        this.document = Parser.parse(wording.document());
    }

    /** Every question with one thing less. */
    static List<Wording> of(Wording wording) {
        Pruning pruning = new Pruning(wording);
        return Stream.concat(pruning.shorter(), pruning.plainer()).toList();
    }

    private Stream<Wording> shorter() {
        return nodes(document).stream()
                .filter(node -> node instanceof Selection || node instanceof Argument || node instanceof ObjectField)
                .map(node -> worded(swept(without(document, node::equals))));
    }

    private Stream<Wording> plainer() {
        return wording.variables().entrySet().stream()
                .filter(variable -> variable.getValue() instanceof Map)
                .flatMap(variable -> ((Map<?, ?>) variable.getValue())
                        .keySet().stream().map(part -> without(variable.getKey(), part)));
    }

    private Wording without(String variable, Object part) {
        Map<String, Object> left = new TreeMap<>(wording.variables());
        Map<Object, Object> parts = new TreeMap<>((Map<?, ?>) left.get(variable));
        parts.remove(part);
        left.put(variable, parts);
        return new Wording(wording.document(), left);
    }

    private Wording worded(Document left) {
        Map<String, Object> variables = new TreeMap<>(wording.variables());
        variables.keySet().retainAll(names(left, VariableReference.class));
        return new Wording(AstPrinter.printAst(left), variables);
    }

    /** Without fragments and variables that nothing refers to; a fragment may have been the last to refer to another. */
    private static Document swept(Document left) {
        List<String> spread = names(left, FragmentSpread.class);
        List<String> used = names(left, VariableReference.class);
        Document swept = without(
                left,
                node -> (node instanceof FragmentDefinition fragment && !spread.contains(fragment.getName()))
                        || (node instanceof VariableDefinition variable && !used.contains(variable.getName())));
        return nodes(swept).size() == nodes(left).size() ? left : swept(swept);
    }

    private static List<String> names(Document left, Class<? extends Node<?>> type) {
        return nodes(left).stream()
                .filter(type::isInstance)
                .map(node -> ((NamedNode<?>) node).getName())
                .toList();
    }

    private static List<Node<?>> nodes(Document document) {
        List<Node<?>> nodes = new ArrayList<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // as the library has it
                            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                                nodes.add(node);
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return nodes;
    }

    private static Document without(Document document, Predicate<Node<?>> unwanted) {
        return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            @SuppressWarnings("rawtypes") // as the library has it
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                return unwanted.test(node) ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
            }
        });
    }
}
