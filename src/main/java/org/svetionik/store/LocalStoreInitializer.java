package org.svetionik.store;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Starts a local store, before anything else, where {@code spring.neo4j.uri} names no other. */
final class LocalStoreInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        if (!context.getEnvironment().containsProperty("spring.neo4j.uri")) {
            LocalStore store = new LocalStore(StoreSettings.of(context.getEnvironment()));
            context.registerBean("localStore", LocalStore.class, () -> store);
        }
    }
}
