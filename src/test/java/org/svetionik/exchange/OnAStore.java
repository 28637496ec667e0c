package org.svetionik.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test with a service of its own data folder on the shared store; all of them share the service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "svetionik.data=target/exchange-data",
            "svetionik.exchange.batch-rows=50",
            "svetionik.exchange.max-upload=1MB"
        })
public @interface OnAStore {}
