package org.svetionik;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The program: the service, or one of its commands where the first argument names one. */
@SpringBootApplication(proxyBeanMethods = false, exclude = ReactiveUserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class Svetionik {

    public static void main(String[] arguments) {
        if (Commands.know(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(Svetionik.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
