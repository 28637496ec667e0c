package org.svetionik;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service: a graph of referrals behind a GraphQL API. */
@SpringBootApplication(proxyBeanMethods = false)
public class Svetionik {

    public static void main(String[] arguments) {
        SpringApplication.run(Svetionik.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
