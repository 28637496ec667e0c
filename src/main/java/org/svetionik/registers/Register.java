package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Kind;

/**
 * A register whose entries are rows of a table of the interchange.
 *
 * @param kind who may keep it
 * @param label of its entries
 * @param code the argument that names an entry
 * @param prefix of the codes that the service makes
 * @param columns of the table, by the argument that fills each
 * @param owners the arguments that name the institutions whose entry it is; none where it is kept for the country
 */
record Register(
        Kind kind,
        String label,
        String table,
        String code,
        String prefix,
        Map<String, String> columns,
        List<String> owners) {

    static final Register INSTITUTIONS = new Register(
            Kind.INSTITUTION_CARE,
            "Institution",
            "institutions",
            "institutionCode",
            "I",
            Map.of(
                    "kind", "kind",
                    "name", "name",
                    "districtCode", "district_code",
                    "municipalityCode", "municipality_code",
                    "pupils", "pupils",
                    "schoolLevel", "school_level",
                    "activeFrom", "active_from",
                    "activeTo", "active_to"),
            List.of());
    static final Register AGREEMENTS = new Register(
            Kind.REGISTERS,
            "Agreement",
            "agreements",
            "agreementCode",
            "A",
            Map.of(
                    "kind", "kind",
                    "firstParty", "a_code",
                    "secondParty", "b_code",
                    "validFrom", "valid_from",
                    "validTo", "valid_to"),
            List.of("firstParty", "secondParty"));
    static final Register MEETINGS = new Register(
            Kind.OWN_REGISTERS,
            "Meeting",
            "meetings",
            "meetingCode",
            "ME",
            Map.of("teamCode", "team_code", "heldOn", "held_on"),
            List.of("teamCode"));
    static final Register TRAININGS = new Register(
            Kind.REGISTERS,
            "Training",
            "trainings",
            "trainingCode",
            "T",
            Map.of(
                    "title", "title",
                    "kind", "kind",
                    "heldFrom", "held_from",
                    "heldTo", "held_to",
                    "place", "place",
                    "organiserCodes", "organiser_codes",
                    "programme", "programme"),
            List.of("organiserCodes"));
    static final Register MATERIALS = new Register(
            Kind.REGISTERS,
            "Material",
            "materials",
            "materialCode",
            "M",
            Map.of("title", "title", "kind", "kind", "issuedOn", "issued_on", "languages", "languages"),
            List.of());

    /** What a request gives, by column: emptiness where it gives none, nothing where it is silent. */
    Map<String, @Nullable Object> given(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        columns.forEach((argument, column) -> {
            if (environment.containsArgument(argument)) {
                given.put(column, environment.getArgument(argument));
            }
        });
        return given;
    }

    /** The code that a request names. */
    String codeIn(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getArgument(code));
    }

    /** {@return the rule under which an entry is refused that is not there or not kept by who asks} */
    String unknown() {
        return equals(INSTITUTIONS) ? "NOT_KEPT" : "UNKNOWN_" + label.toUpperCase(Locale.ROOT);
    }

    /** The institutions whose an entry is, by column. */
    List<String> institutions(Map<String, @Nullable Object> row) {
        return owners.stream().flatMap(owner -> codes(row, owner).stream()).toList();
    }

    /** The codes that an argument gives an entry. */
    List<String> codes(Map<String, @Nullable Object> row, String argument) {
        Object value = row.get(columns.get(argument));
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** {@return the argument that decides whose an entry is; null where entries are kept for the country alone} */
    @Nullable
    String blamed() {
        if (equals(INSTITUTIONS)) {
            return "districtCode";
        }
        return owners.isEmpty() ? null : owners.get(0);
    }

    /** {@return the table of the parts that institutions have in an entry; null where they have none} */
    @Nullable
    String parts() {
        return switch (label) {
            case "Meeting" -> "meeting_participants";
            case "Training" -> "training_participants";
            case "Material" -> "material_deliveries";
            default -> null;
        };
    }

    /** The key of an institution's part in an entry, by column. */
    Map<String, String> part(String entry, String institution) {
        return Map.of(label.toLowerCase(Locale.ROOT) + "_code", entry, "institution_code", institution);
    }

    /** {@return the arguments by column} */
    Map<String, String> arguments() {
        Map<String, String> arguments = new HashMap<>(Map.of("code", code));
        columns.forEach((argument, column) -> arguments.put(column, argument));
        return arguments;
    }
}
