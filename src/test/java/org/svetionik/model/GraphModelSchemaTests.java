package org.svetionik.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphModelSchemaTests {

    private static final Path MODEL = Path.of("graph-model");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(MODEL.resolve("graph-model.schema.json")));

    GraphModelSchemaTests() throws IOException {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MODEL)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasEveryFileInShape(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @Test
    void refusesADescriptionThatSaysNothing() {
        assertThat(faults("{name: Sex, description: '?', values: {A: {description: One.}, B: {description: Two.}}}"))
                .isNotEmpty();
    }

    @Test
    void refusesAPropertyWithoutSensitivity() {
        assertThat(faults("{label: A, description: A label., key: aCode, properties: "
                        + "{aCode: {type: code, required: true, description: A code.}}}"))
                .anySatisfy(fault -> assertThat(fault.toString()).contains("sensitivity"));
    }

    @Test
    void refusesAColumnThatIsTwoThings() {
        assertThat(faults("{name: a, description: A table., node: A, key: [b], columns: "
                        + "[{name: b, property: b}, {name: c, property: c, link: d}]}"))
                .isNotEmpty();
    }

    private List<Error> faults(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }
}
