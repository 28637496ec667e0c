package org.svetionik.store;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;

/** Lets testers that ask past the sign-in ask as the service, who sees everything; a test that says who asks puts that viewer in its place. */
final class AskingAsTheService implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ExecutionGraphQlServiceTester tester ? as(tester, Viewer.service()) : bean;
    }

    static ExecutionGraphQlServiceTester as(ExecutionGraphQlServiceTester tester, Viewer viewer) {
        return tester.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
                    return input;
                })
                .build();
    }
}
