package org.svetionik.signin;

import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;

/** Tells whoever asks who they are to the service. It says nothing that the sign-in and {@code docs/access.md} do not. */
@Controller
class ViewerController {

    private final AccessMatrix matrix;
    private final PurposeSettings purposes;

    ViewerController(AccessMatrix matrix, PurposeSettings purposes) {
        this.matrix = matrix;
        this.purposes = purposes;
    }

    @QueryMapping
    WhoAsks viewer(DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        Role role = Objects.requireNonNull(viewer.role());
        return new WhoAsks(
                viewer.name(),
                role.name(),
                viewer.institutionCode(),
                viewer.districtCode(),
                role == Role.ANALYST ? purposes.purposes() : List.of(),
                rights(role));
    }

    private List<RightOnKind> rights(Role role) {
        return Arrays.stream(Kind.values())
                .map(kind -> new RightOnKind(kind.name(), matrix.right(role, kind)))
                .filter(held -> held.right() != Right.NOTHING)
                .toList();
    }

    record WhoAsks(
            String name,
            String role,
            @Nullable String institutionCode,
            @Nullable String districtCode,
            List<String> purposes,
            List<RightOnKind> rights) {}

    record RightOnKind(String kind, Right right) {}
}
