package org.svetionik.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Inputs;

/**
 * The statistics of one year as they were made, once. What is recorded or corrected later changes nothing in them.
 *
 * @param knownUntil the moment at which the graph was counted
 * @param ruleSet the version of the rules by which cells are hidden
 * @param cubes those that were asked for, by code
 */
public record Release(
        String releaseCode,
        int year,
        ZonedDateTime knownUntil,
        int threshold,
        int coordinatorThreshold,
        String ruleSet,
        Map<String, ReleasedCube> cubes) {

    static Release of(Map<String, Object> row) {
        List<?> cubes = (List<?>) value(row, "cubes");
        return new Release(
                (String) value(row, "releaseCode"),
                ((Long) value(row, "year")).intValue(),
                (ZonedDateTime) value(row, "knownUntil"),
                ((Long) value(row, "threshold")).intValue(),
                ((Long) value(row, "coordinatorThreshold")).intValue(),
                (String) value(row, "ruleSet"),
                cubes.stream()
                        .map(cube -> ReleasedCube.read((String) cube))
                        .collect(Collectors.toMap(ReleasedCube::code, Function.identity())));
    }

    private static Object value(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** {@return the threshold that holds for a reader} */
    public int thresholdFor(Audience reader) {
        return reader == Audience.COORDINATORS ? coordinatorThreshold : threshold;
    }

    /** {@return the cells of a cube; none where the release has no such cube} */
    public List<ReleasedCell> cells(Cube cube) {
        ReleasedCube released = cubes.get(cube.code());
        return released == null ? List.of() : released.cells();
    }

    /** {@return the names of a value of a dimension; null where it has none} */
    public @Nullable Label label(Cube margin, String value) {
        ReleasedCube released = cubes.get(margin.code());
        return released == null ? null : released.labels().get(value);
    }

    /**
     * This release as the source of a figure.
     *
     * @param told all that the viewer is told of it, one text for each cell; nothing else goes into the fingerprint, so that nobody finds by
     *     trying what is withheld from them
     */
    public Inputs.Release source(Stream<String> told) {
        String all = told.collect(Collectors.joining("\n", releaseCode + " " + knownUntil + " " + ruleSet + "\n", ""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return new Inputs.Release(
                    releaseCode, knownUntil.toOffsetDateTime(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
