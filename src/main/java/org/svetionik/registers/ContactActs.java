package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Keeping the posts by which institutions can be reached. */
@Controller
class ContactActs {

    private static final String CONTACT = "Contact";
    private static final String CODE = "contactCode";
    private static final String VALID_TO = "validTo";

    private final RegisterWork work;

    ContactActs(RegisterWork work) {
        this.work = work;
    }

    @MutationMapping
    Mono<Object> addContact(
            @Argument String institutionCode,
            @Argument String role,
            @Argument @Nullable String phone,
            @Argument @Nullable String address,
            @Argument @Nullable LocalDate validFrom,
            DataFetchingEnvironment environment) {
        Post post = new Post(phone, address);
        post.require();
        return work.record(Kind.OWN_REGISTERS, "ADD_CONTACT", CONTACT, environment, keeper -> {
            keeper.requireKept(institutionCode, "institutionCode");
            Books books = keeper.books();
            return enter(institutionCode, role, post, validFrom == null ? RegisterDays.today(books) : validFrom, books);
        });
    }

    @MutationMapping
    Mono<Object> correctContact(@Argument String contactCode, DataFetchingEnvironment environment) {
        return work.record(Kind.OWN_REGISTERS, "CORRECT_CONTACT", CONTACT, environment, keeper -> {
            Found found = running(contactCode, keeper);
            Post post = new Post(
                    given("phone", environment, found.properties()), given("address", environment, found.properties()));
            post.require();
            Books books = keeper.books();
            end(contactCode, RegisterDays.today(books), books);
            return enter(
                    found.institution(),
                    String.valueOf(found.properties().get("role")),
                    post,
                    RegisterDays.today(books),
                    books);
        });
    }

    @MutationMapping
    Mono<Object> endContact(
            @Argument String contactCode, @Argument LocalDate validTo, DataFetchingEnvironment environment) {
        return work.record(Kind.OWN_REGISTERS, "END_CONTACT", CONTACT, environment, keeper -> {
            Found found = running(contactCode, keeper);
            if (found.properties().get("validFrom") instanceof LocalDate first && validTo.isBefore(first)) {
                throw Refusals.of("TIME_ORDER", VALID_TO, Map.of());
            }
            end(contactCode, validTo, keeper.books());
            return contactCode;
        });
    }

    private static @Nullable String given(
            String name, DataFetchingEnvironment environment, Map<String, @Nullable Object> before) {
        return environment.containsArgument(name) ? environment.getArgument(name) : (String) before.get(name);
    }

    private static String enter(String institution, String role, Post post, LocalDate validFrom, Books books) {
        String code = books.newCode("CO");
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put(CODE, code);
        properties.put("role", role);
        properties.put("phone", post.phone());
        properties.put("address", post.address());
        properties.put("validFrom", validFrom);
        properties.put("recordedAt", books.at());
        books.ask("enterContact", Map.of("properties", properties, "institution", institution));
        return code;
    }

    private static void end(String contact, LocalDate lastDay, Books books) {
        books.ask("endContact", Map.of("contact", contact, VALID_TO, lastDay, "endedAt", books.at()));
    }

    /** A contact that the viewer keeps and that has not ended; one that is not there is refused as one of others is. */
    private static Found running(String contact, Keeper keeper) {
        Found found = keeper.books().ask("contactToKeep", Map.of("contact", contact)).stream()
                .map(Found::of)
                .filter(one -> keeper.keepsOf(one.institution()))
                .findFirst()
                .orElseThrow(() -> Refusals.of("UNKNOWN_CONTACT", CODE, Map.of()));
        if (found.properties().get(VALID_TO) != null) {
            throw Refusals.of("CONFLICT", CODE, Map.of("state", "ENDED"));
        }
        return found;
    }

    private record Found(Map<String, @Nullable Object> properties, String institution) {

        static Found of(Map<String, Object> row) {
            Map<String, @Nullable Object> properties = new HashMap<>();
            ((Map<?, ?>) Objects.requireNonNull(row.get("properties")))
                    .forEach((name, value) -> properties.put(String.valueOf(name), value));
            return new Found(properties, String.valueOf(row.get("institution")));
        }
    }
}
