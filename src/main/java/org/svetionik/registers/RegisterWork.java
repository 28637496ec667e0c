package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.model.GraphModel;
import org.svetionik.recording.Acts;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Makes and changes the entries of registers. */
@Component
class RegisterWork {

    private final Acts acts;
    private final AccessMatrix matrix;
    private final GraphModel model;

    RegisterWork(Acts acts, AccessMatrix matrix, GraphModel model) {
        this.acts = acts;
        this.matrix = matrix;
        this.model = model;
    }

    /** Records an act that gives the code of the entry of this label that it made or changed, and gives that entry. */
    Mono<Object> record(
            Kind kind, String act, String label, DataFetchingEnvironment environment, Function<Keeper, String> work) {
        Viewer viewer = Asker.of(environment);
        Right right = acts.permitted(viewer, kind);
        return acts.record(kind, act, label, environment, books -> {
            String code = work.apply(new Keeper(viewer, right, books));
            return Recorded.alone(code, books.at());
        });
    }

    /** Makes an entry of what the request gives. */
    Mono<Object> create(Register register, String act, DataFetchingEnvironment environment) {
        return create(register, act, environment, (keeper, code) -> {});
    }

    /** Makes an entry of what the request gives, and what goes with it. */
    Mono<Object> create(
            Register register, String act, DataFetchingEnvironment environment, BiConsumer<Keeper, String> more) {
        return record(register.kind(), act, register.label(), environment, keeper -> {
            Map<String, @Nullable Object> row = new HashMap<>(register.given(environment));
            keeper.requireKept(register, row);
            String code = newCode(register, environment, keeper);
            row.put("code", code);
            keeper.books().write(register.table(), row, register.arguments());
            more.accept(keeper, code);
            return code;
        });
    }

    /** Who may not see all entries may not choose a code either: that it is taken would tell of an entry that is hidden. */
    private String newCode(Register register, DataFetchingEnvironment environment, Keeper keeper) {
        String chosen = environment.getArgument(register.code());
        if (chosen == null) {
            return keeper.books().newCode(register.prefix());
        }
        Kind kind = Kind.valueOf(model.node(register.label()).access().kind());
        if (matrix.right(keeper.viewer(), kind) != Right.ALL) {
            throw Refusals.of("CODE_NOT_CHOSEN", register.code(), Map.of());
        }
        if (keeper.books().find(register.table(), chosen).isPresent()) {
            throw Refusals.of("DUPLICATE_KEY", register.code(), Map.of());
        }
        return chosen;
    }

    /** Changes an entry to what the request gives; it must be the viewer's to keep as it was and as it will be. */
    Mono<Object> correct(Register register, String act, DataFetchingEnvironment environment) {
        return correct(register, act, environment, (keeper, found) -> {});
    }

    /** Changes an entry to what the request gives, and what goes with it; refuses what a look at the entry as it was refuses. */
    Mono<Object> correct(
            Register register,
            String act,
            DataFetchingEnvironment environment,
            BiConsumer<Keeper, Map<String, @Nullable Object>> more) {
        return record(register.kind(), act, register.label(), environment, keeper -> {
            Map<String, @Nullable Object> found = found(register, environment, keeper);
            more.accept(keeper, found);
            Map<String, @Nullable Object> changed = new HashMap<>(found);
            changed.putAll(register.given(environment));
            keeper.requireKept(register, changed);
            keeper.books().write(register.table(), changed, register.arguments());
            return register.codeIn(environment);
        });
    }

    /**
     * Takes an entry back that never was, with the parts of institutions in it, and gives its code; what it said is kept. Refuses an
     * institution that other records name.
     */
    Mono<String> takeBack(Register register, String act, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        Right right = acts.permitted(viewer, register.kind());
        return acts.record(register.kind(), act, environment, books -> {
            found(register, environment, new Keeper(viewer, right, books));
            String code = register.codeIn(environment);
            if (register.equals(Register.INSTITUTIONS)
                    && !books.ask("institutionInUse", Map.of("institution", code))
                            .isEmpty()) {
                throw Refusals.of("IN_USE", register.code(), Map.of());
            }
            String parts = register.parts();
            if (parts != null) {
                partners(register, code, books).forEach(one -> books.remove(parts, register.part(code, one)));
            }
            books.remove(register.table(), code);
            return Recorded.alone(code, books.at());
        });
    }

    /** The codes of the institutions that have a part in an entry. */
    static Set<String> partners(Register register, String code, Books books) {
        Set<String> partners = new TreeSet<>();
        books.ask("partsOfEntry", Map.of("label", register.label(), "entry", code))
                .forEach(row -> partners.add(String.valueOf(row.get("code"))));
        return partners;
    }

    /** The entry that a request names; refuses one that is not there or not the viewer's to keep, in the same words. */
    private static Map<String, @Nullable Object> found(
            Register register, DataFetchingEnvironment environment, Keeper keeper) {
        Optional<Map<String, @Nullable Object>> found =
                keeper.books().find(register.table(), register.codeIn(environment));
        // Asked of none as well, so that it takes as long
        boolean kept = keeper.keeps(register, found.orElse(Map.of()));
        return found.filter(row -> kept).orElseThrow(() -> Refusals.of(register.unknown(), register.code(), Map.of()));
    }
}
