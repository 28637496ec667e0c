package org.svetionik.gaps;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.model.GraphModel;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

/** What institutions, municipalities, districts and kinds of institution are called, for those who are told of a gap. */
@Component
class GapNames {

    private static final Pattern TO = Pattern.compile(">");

    private record Name(String sr, String en) {}

    private final NamedQueries queries;
    private final GraphModel model;
    private final Texts texts = Texts.of("/gaps/definitions");
    private volatile Map<String, Name> names = Map.of();

    GapNames(NamedQueries queries, GraphModel model) {
        this.queries = queries;
        this.model = model;
    }

    /** Reads the names anew. Blocks the calling thread. */
    void read() {
        List<Map<String, Object>> rows =
                queries.run(Viewer.service(), "gapNames", Map.of()).block();
        Map<String, Name> read = new HashMap<>();
        for (Map<String, Object> row : rows == null ? List.<Map<String, Object>>of() : rows) {
            Name name = new Name(String.valueOf(row.get("name")), String.valueOf(row.get("nameEn")));
            read.put(String.valueOf(row.get("code")), name);
        }
        names = Map.copyOf(read);
    }

    /** The name of a subject as the texts of a language have it: Serbian in Latin script. What has no name is called by its code. */
    String of(Subject subject, Language language) {
        Name name = names.get(subject.code());
        if (name != null) {
            return language == Language.EN ? name.en : name.sr;
        }
        return Arrays.stream(TO.split(subject.code(), -1))
                .map(part -> kind(part, language))
                .collect(Collectors.joining(" \u2192 "));
    }

    private String kind(String code, Language language) {
        boolean known = model.vocabulary("InstitutionKind").values().containsKey(code);
        Language written = language == Language.EN ? Language.EN : Language.SR_LATN;
        return known ? texts.say("kind." + code, written, Map.of()) : code;
    }
}
