package org.svetionik.snapshot;

import java.time.Instant;

/**
 * The event graph as the store held it at a moment: columns in the order of codes, so that equal graphs give equal answers to the last digit.
 * It never changes; any number of readers share it. What was known on an earlier day follows from the times that its rows carry (G01).
 *
 * @param takenAt when it was read from the store
 */
public record Snapshot(
        Instant takenAt,
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
        Trainings trainings = Trainings.read(source);
        return new Snapshot(
                takenAt,
                places,
                institutions,
                indicators,
                Duties.read(source),
                students,
                observations,
                cases,
                referrals,
                decisions,
                measures,
                entities,
                links,
                Agreements.read(source, bodies),
                Meetings.read(source, bodies),
                trainings,
                Participations.read(source, trainings.codes(), bodies),
                Index.of(students, observations, cases, referrals, decisions, measures, links));
    }
}
