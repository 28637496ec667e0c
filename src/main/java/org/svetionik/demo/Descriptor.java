package org.svetionik.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.svetionik.demo.tables.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The package's {@code datapackage.json}: what is in it, and that all of it is invented. */
final class Descriptor {
    private static final List<String> TABLES = List.of(
            "institutions",
            "students",
            "observations",
            "cases",
            "referrals",
            "decisions",
            "measures",
            "links",
            "agreements",
            "meetings",
            "meeting_participants",
            "trainings",
            "training_participants",
            "materials",
            "material_deliveries");

    private Descriptor() {}

    static void write(Path file, DemoOptions options) {
        ObjectNode root = header(options);
        root.put("name", "invented-country-" + options.size().name().toLowerCase(Locale.ROOT));
        root.put("title", "An invented country");
        root.put(
                "description",
                "Everything in this package is invented: schools, local agencies, students, cases and all that happens to"
                        + " them. Real are the municipalities with their numbers of schools and pupils (14 November 2020) and, up"
                        + " to 2023, how many referrals reached the Centre and how many victims it identified in a year. The"
                        + " published totals count children and adults; here all are students.");
        ArrayNode resources = root.putArray("resources");
        TABLES.forEach(name -> resources.addObject().put("name", name).put("path", name + ".csv"));
        Json.write(root, file);
    }

    /** From which options a file was made, and that it is invented. */
    static ObjectNode header(DemoOptions options) {
        ObjectNode root = Json.object();
        root.put("invented", true);
        root.put("seed", options.seed());
        root.put("size", options.size().name());
        root.put("years", options.years());
        root.put("asOf", options.asOf().toString());
        return root;
    }
}
