package org.svetionik.graph;

import graphql.scalars.ExtendedScalars;
import graphql.schema.TypeResolver;
import graphql.schema.idl.CombinedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.svetionik.model.GraphModel;

/** Joins the model, the compiler and the schema. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    private static final TypeResolver BY_PROJECTED_TYPE = environment -> {
        Map<String, Object> node = environment.getObject();
        return environment.getSchema().getObjectType((String) node.get(Projector.TYPE));
    };

    @Bean
    GraphModel graphModel() {
        return GraphModel.load();
    }

    /** Lets Spring Data Neo4j see what other sessions wrote. */
    @Bean
    Neo4jBookmarkManager bookmarkManager(Sessions sessions) {
        return Neo4jBookmarkManager.create(sessions::bookmarks);
    }

    @Bean
    @Primary
    EncodingCursorStrategy<Void> noScrolling() {
        return CursorStrategy.withEncoder(new NoScrolling(), CursorEncoder.noOpEncoder());
    }

    @Bean
    RuntimeWiringConfigurer wiring(CompiledFields compiledFields, AnswerFields answerFields) {
        return builder -> wire(builder, List.of(compiledFields, answerFields));
    }

    private static void wire(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
        builder.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .wiringFactory(new CombinedWiringFactory(factories));
        for (String abstractType : List.of("Node", "Institution", "CaseEvent")) {
            builder.type(abstractType, type -> type.typeResolver(BY_PROJECTED_TYPE));
        }
    }
}
