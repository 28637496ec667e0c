package org.svetionik.access.noninterference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/** Which facts are a viewer's own: the section of that name in {@code docs/access.md}, sentence by sentence. */
final class Own {

    private final Graph graph;
    private final Viewer viewer;
    private final Set<String> opened;
    private final @Nullable Fact institution;

    Own(Graph graph, Viewer viewer, Set<String> opened) {
        this.graph = graph;
        this.viewer = viewer;
        this.opened = opened;
        this.institution = graph.of("Institution").stream()
                .filter(one -> one.code().equals(viewer.institutionCode()))
                .filter(one -> isSchool(one) == (viewer.role() == Role.SCHOOL_PROFESSIONAL))
                .findFirst()
                .orElse(null);
    }

    private boolean isSchool(Fact one) {
        return "SCHOOL".equals(graph.properties(one).get("kind"));
    }

    boolean is(Fact fact) {
        return switch (fact.label()) {
            case "Case" -> isOwnCase(fact);
            case "Student" ->
                isMine(graph.heads(fact, "ATTENDS"))
                        || isAny(graph.tails(fact, "OF_STUDENT"), "OBSERVED_BY")
                        || isAny(graph.tails(fact, "ASSESSES"), "MADE_BY")
                        || casesOf(fact).anyMatch(this::isOwnCase);
            case "Observation" ->
                isMine(graph.heads(fact, "OBSERVED_BY"))
                        || graph.heads(fact, "OF_STUDENT").stream()
                                .flatMap(this::casesOf)
                                .anyMatch(this::leadsOrReceived);
            case "Assessment" ->
                isMine(graph.heads(fact, "MADE_BY"))
                        || graph.heads(fact, "ASSESSES").stream()
                                .flatMap(this::casesOf)
                                .anyMatch(this::leadsOrReceived);
            case "Recording" ->
                knowsTheReason(fact) || graph.heads(fact, "ACTS_ON").stream().anyMatch(this::isEitherEnd);
            case "Referral" ->
                isMine(graph.heads(fact, "SENT_BY"))
                        || isMine(graph.heads(fact, "SENT_TO"))
                        || graph.heads(fact, "HANDS_OVER").stream().anyMatch(this::leads);
            case "Decision" ->
                isMine(graph.heads(fact, "DECIDED_BY"))
                        || graph.heads(fact, "DECIDES").stream().anyMatch(this::leads);
            case "Measure" ->
                isMine(graph.heads(fact, "PROVIDED_BY"))
                        || graph.heads(fact, "GIVEN_IN").stream().anyMatch(this::leads);
            case "LinkedEntity" -> graph.heads(fact, "APPEARS_IN").stream().anyMatch(this::leadsOrReceived);
            default -> isOwnRegister(fact);
        };
    }

    /** Leads the case, or opened it by breaking the glass, which is as if. */
    boolean leads(Fact oneCase) {
        return isMine(graph.heads(oneCase, "LED_BY")) || opened.contains(oneCase.code());
    }

    /** Was asked by the referral, or leads its case. */
    boolean knowsTheAnswer(Fact referral) {
        return isMine(graph.heads(referral, "SENT_TO"))
                || graph.heads(referral, "HANDS_OVER").stream().anyMatch(this::leads);
    }

    /** Recorded it, or leads its case. */
    boolean knowsTheReason(Fact recording) {
        return isMine(graph.heads(recording, "RECORDED_BY"))
                || graph.heads(recording, "RECORDED_IN").stream().anyMatch(this::leads);
    }

    private boolean isEitherEnd(Fact referral) {
        return isMine(graph.heads(referral, "SENT_BY")) || isMine(graph.heads(referral, "SENT_TO"));
    }

    private boolean isOwnCase(Fact oneCase) {
        Set<Fact> referrals = graph.tails(oneCase, "HANDS_OVER");
        return isMine(graph.heads(oneCase, "OPENED_BY"))
                || leadsOrReceived(oneCase)
                || isAny(referrals, "SENT_BY")
                || isAny(graph.tails(oneCase, "DECIDES"), "DECIDED_BY")
                || isAny(graph.tails(oneCase, "GIVEN_IN"), "PROVIDED_BY");
    }

    private boolean leadsOrReceived(Fact oneCase) {
        return leads(oneCase) || isAny(graph.tails(oneCase, "HANDS_OVER"), "SENT_TO");
    }

    private Stream<Fact> casesOf(Fact student) {
        return graph.tails(student, "CONCERNS").stream();
    }

    private boolean isOwnRegister(Fact fact) {
        Set<Fact> taking = new HashSet<>();
        for (String type : Set.of("FIRST_PARTY_IS", "SECOND_PARTY_IS", "HELD_BY", "ORGANISED_BY", "DELIVERED_TO")) {
            taking.addAll(graph.heads(fact, type));
        }
        taking.addAll(graph.tails(fact, "TOOK_PART_IN"));
        taking.addAll(graph.tails(fact, "TRAINED_AT"));
        return isMine(taking) || taking.stream().anyMatch(this::isInMyDistrict);
    }

    private boolean isInMyDistrict(Fact one) {
        Stream<Fact> wider = graph.heads(one, "IN_MUNICIPALITY").stream()
                .flatMap(municipality -> graph.heads(municipality, "PART_OF").stream());
        return viewer.role() == Role.DISTRICT_COORDINATOR
                && Stream.concat(graph.heads(one, "IN_DISTRICT").stream(), wider)
                        .anyMatch(district -> district.code().equals(viewer.districtCode()));
    }

    private boolean isAny(Collection<Fact> facts, String type) {
        return facts.stream().anyMatch(fact -> isMine(graph.heads(fact, type)));
    }

    private boolean isMine(Set<Fact> institutions) {
        return institution != null && institutions.contains(institution);
    }
}
