package org.svetionik.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files under {@code graph-model/} on the class path. */
final class ModelFiles {

    private static final String ROOT = "classpath:graph-model/";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    GraphModel read() {
        return new GraphModel(
                all("nodes", NodeType.class, NodeType::label),
                all("relationships", RelationshipType.class, RelationshipType::type),
                all("vocabularies", Vocabulary.class, Vocabulary::name),
                tables(),
                one(resources.getResource(ROOT + "provenance.yaml"), Provenance.class));
    }

    DataPackage dataPackage() {
        return one(resources.getResource(ROOT + "interchange/package.yaml"), DataPackage.class);
    }

    private Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String name : dataPackage().tables()) {
            tables.put(name, one(resources.getResource(ROOT + "interchange/" + name + ".yaml"), Table.class));
        }
        return tables;
    }

    private <T> Map<String, T> all(String folder, Class<T> type, Function<T, String> name) {
        Map<String, T> all = new TreeMap<>();
        for (Resource file : files(folder)) {
            T value = one(file, type);
            if (!(name.apply(value) + ".yaml").equals(file.getFilename())) {
                throw new IllegalStateException(file.getFilename() + " holds " + name.apply(value));
            }
            all.put(name.apply(value), value);
        }
        return all;
    }

    private Resource[] files(String folder) {
        try {
            return resources.getResources(ROOT + folder + "/*.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException("graph-model/" + folder + " cannot be listed", e);
        }
    }

    private <T> T one(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFilename() + " cannot be read", e);
        }
    }

    /** The interchange package: its tables in the order in which they are imported. */
    record DataPackage(String name, String version, String title, String description, List<String> tables) {}
}
