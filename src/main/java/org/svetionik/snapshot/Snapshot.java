package org.svetionik.snapshot;

import java.time.Instant;
import java.util.List;

/**
 * The event graph as the store held it at a moment: columns in the order of codes, so that equal graphs give equal answers to the last digit.
 * It never changes; any number of readers share it. What was known on an earlier day follows from the times that its rows carry (G01).
 *
 * @param takenAt when its reading from the store began
 */
public record Snapshot(
        Instant takenAt,
        Columns columns,
        Places places,
        Institutions institutions,
        Indicators indicators,
        Duties duties,
        Students students,
        Observations observations,
        Cases cases,
        Referrals referrals,
        Decisions decisions,
        Measures measures,
        LinkedEntities linkedEntities,
        Links links,
        Agreements agreements,
        Meetings meetings,
        Trainings trainings,
        Participations participations,
        Attendances attendances,
        Index index) {

    /** Reads every table once, those first that others name. */
    public static Snapshot read(Source source, Instant takenAt) {
        Places places = Places.read(source);
        Institutions institutions = Institutions.read(source, places);
        Codes bodies = institutions.codes();
        Indicators indicators = Indicators.read(source);
        Students students = Students.read(source, bodies);
        Observations observations = Observations.read(source, students.codes(), bodies, indicators.codes());
        Cases cases = Cases.read(source, students.codes(), bodies);
        Referrals referrals = Referrals.read(source, cases.codes(), bodies);
        Decisions decisions = Decisions.read(source, cases.codes(), bodies);
        Measures measures = Measures.read(source, cases.codes(), bodies);
        LinkedEntities entities = LinkedEntities.read(source);
        Links links = Links.read(source, entities.codes(), cases.codes());
        Duties duties = Duties.read(source);
        Agreements agreements = Agreements.read(source, bodies);
        Meetings meetings = Meetings.read(source, bodies);
        Trainings trainings = Trainings.read(source);
        Participations participations = Participations.read(source, trainings.codes(), bodies);
        Attendances attendances = Attendances.read(source, meetings.codes(), bodies);
        Index index = Index.of(institutions, students, observations, cases, referrals, decisions, measures, links);
        Columns columns = Columns.of(
                places,
                institutions,
                indicators,
                duties,
                students,
                observations,
                cases,
                referrals,
                decisions,
                measures,
                entities,
                links,
                agreements,
                meetings,
                trainings,
                participations,
                attendances,
                index);
        return new Snapshot(
                takenAt,
                columns,
                places,
                institutions,
                indicators,
                duties,
                students,
                observations,
                cases,
                referrals,
                decisions,
                measures,
                entities,
                links,
                agreements,
                meetings,
                trainings,
                participations,
                attendances,
                index);
    }

    /** {@return all tables, and the index over them} */
    List<Record> tables() {
        return List.of(
                places,
                institutions,
                indicators,
                duties,
                students,
                observations,
                cases,
                referrals,
                decisions,
                measures,
                linkedEntities,
                links,
                agreements,
                meetings,
                trainings,
                participations,
                attendances,
                index);
    }

    /** Whether no table holds a row. */
    boolean isEmpty() {
        return tables().stream()
                .flatMap(table -> Columns.byName(table).values().stream())
                .allMatch(column -> !(column instanceof Codes codes) || codes.size() == 0);
    }

    /** {@return the size of all columns and indexes in memory} */
    public long bytes() {
        return columns.bytes();
    }

    /** {@return the SHA-256 of all columns: equal for equal graphs, whenever and from wherever they were read} */
    public String fingerprint() {
        return columns.fingerprint();
    }
}
