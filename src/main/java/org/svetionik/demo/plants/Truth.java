package org.svetionik.demo.plants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.svetionik.demo.country.Institution;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every gap that rule set 1 finds in the package at the end of {@code asOf}, planted or not, and the near misses: situations just
 * beside a threshold that look like a gap and are none.
 */
public final class Truth {
    private static final int RULE_SET = 1;

    /** One part of a gap's identity: a code and what it stands for. */
    public record Subject(String code, String role) {}

    private record Entry(
            GapKind kind, List<Subject> subjects, String district, String status, boolean planted, String note) {}

    private final List<Entry> gaps = new ArrayList<>();
    private final List<Entry> nearMisses = new ArrayList<>();

    public static Subject subject(Institution institution, String role) {
        return new Subject(institution.code(), role);
    }

    public void planted(GapKind kind, String district, String note, Subject... subjects) {
        gaps.add(new Entry(kind, sorted(subjects), district, "OPEN", true, note));
    }

    public void found(GapKind kind, String district, Subject... subjects) {
        gaps.add(new Entry(kind, sorted(subjects), district, "OPEN", false, ""));
    }

    /** A weaker statement than a gap: WARNING or NO_RECORD. */
    public void noted(GapKind kind, String status, boolean planted, String district, String note, Subject... subjects) {
        gaps.add(new Entry(kind, sorted(subjects), district, status, planted, note));
    }

    public void nearMiss(GapKind kind, String district, String note, Subject... subjects) {
        nearMisses.add(new Entry(kind, sorted(subjects), district, "NONE", true, note));
    }

    private static List<Subject> sorted(Subject... subjects) {
        return Arrays.stream(subjects)
                .sorted(Comparator.comparing(Subject::code))
                .toList();
    }

    /** Completes a header that says of which package this is the truth. */
    public ObjectNode describe(ObjectNode root) {
        root.put("ruleSet", RULE_SET);
        write(gaps, root.putArray("gaps"), true);
        write(nearMisses, root.putArray("nearMisses"), false);
        return root;
    }

    private static void write(List<Entry> entries, ArrayNode array, boolean withStatus) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::kind)
                .thenComparing(entry -> entry.subjects().toString())
                .thenComparing(Entry::note));
        for (Entry entry : sorted) {
            ObjectNode node = array.addObject();
            node.put("kind", entry.kind().name());
            ArrayNode subjects = node.putArray("subjects");
            entry.subjects()
                    .forEach(one -> subjects.addObject().put("code", one.code()).put("role", one.role()));
            node.put("district", entry.district());
            if (withStatus) {
                node.put("status", entry.status());
                node.put("planted", entry.planted());
            }
            if (!entry.note().isEmpty()) {
                node.put("note", entry.note());
            }
        }
    }
}
