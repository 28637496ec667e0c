package org.svetionik.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.svetionik.model.GraphModel;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The acts of the version in force, by name. */
@Component
final class Transitions {

    private static final String FILE = "cases/transitions-1.yaml";

    private final Map<String, Transition> acts;

    /** Reads the file; refuses one that names an act or a reason that the model does not have. */
    Transitions(GraphModel model) throws IOException {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            this.acts = new YAMLMapper().readValue(in, File.class).acts();
        }
        requireWords(acts.keySet(), model, "RecordedAct");
        acts.values().forEach(act -> requireWords(act.reasons(), model, "ActReason"));
        acts.values().forEach(act -> requireWords(act.kinds(), model, "InstitutionKind"));
    }

    private static void requireWords(Iterable<String> words, GraphModel model, String vocabulary) {
        Set<String> known = Objects.requireNonNull(model.vocabularies().get(vocabulary))
                .values()
                .keySet();
        for (String word : words) {
            if (!known.contains(word)) {
                throw new IllegalStateException(FILE + " says " + word + ", which is no " + vocabulary);
            }
        }
    }

    Transition of(String act) {
        Transition transition = acts.get(act);
        if (transition == null) {
            throw new IllegalArgumentException("No transition " + act);
        }
        return transition;
    }

    Map<String, Transition> all() {
        return acts;
    }

    private record File(int version, Map<String, Transition> acts) {}
}
