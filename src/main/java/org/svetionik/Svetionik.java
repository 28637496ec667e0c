package org.svetionik;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: a graph of referrals behind a GraphQL API. */
@SpringBootApplication(proxyBeanMethods = false)
public class Svetionik {

    public static void main(String[] arguments) {
        SpringApplication.run(Svetionik.class, arguments);
    }
}
