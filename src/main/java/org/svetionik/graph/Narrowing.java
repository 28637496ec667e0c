package org.svetionik.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;

/**
 * A named query for one viewer: {@code visibleReferral(referral)} in its text, and the same for every other label, stands for the
 * condition under which the viewer may see that node. {@code shownReferral(referral, 'response')} stands for the value of a property that is
 * withheld from some: null where the viewer is one of them.
 */
record Narrowing(String cypher, Map<String, @Nullable Object> parameters) {

    private static final Pattern VISIBLE = Pattern.compile("\\bvisible([A-Z]\\w*)\\((\\w+)\\)");
    private static final Pattern SHOWN = Pattern.compile("\\bshown([A-Z]\\w*)\\((\\w+), '(\\w+)'\\)");

    static Narrowing of(
            String text,
            Map<String, ? extends @Nullable Object> parameters,
            GraphModel model,
            AccessMatrix matrix,
            Viewer viewer) {
        Compilation compilation = new Compilation(model, matrix, viewer);
        String cypher = VISIBLE.matcher(text).replaceAll(found -> condition(found, model, compilation));
        cypher = SHOWN.matcher(cypher).replaceAll(found -> value(found, model, compilation));
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.putAll(compilation.parameters());
        return new Narrowing(cypher, all);
    }

    private static String condition(MatchResult found, GraphModel model, Compilation compilation) {
        NodeType type = model.node(found.group(1));
        Condition visible = compilation.visible(type, Cypher.node(type.label()).named(found.group(2)));
        return Matcher.quoteReplacement(Compilation.text(visible));
    }

    private static String value(MatchResult found, GraphModel model, Compilation compilation) {
        NodeType type = model.node(found.group(1));
        Node node = Cypher.node(type.label()).named(found.group(2));
        return rendered(compilation.property(type, node, found.group(3)).as("it"));
    }

    private static String rendered(AliasedExpression it) {
        String rendered = Compilation.text(Cypher.returning(it).build());
        return Matcher.quoteReplacement(rendered.substring("RETURN ".length(), rendered.length() - " AS it".length()));
    }
}
