package org.svetionik.model;

/**
 * A relationship type seen from one end.
 *
 * @param name the field under which the other end is found
 * @param source the label at this end
 * @param target the label at the other end
 * @param outgoing whether this end is the tail
 */
public record Link(
        String name,
        String source,
        String target,
        RelationshipType type,
        boolean outgoing,
        boolean many,
        boolean required) {

    static Link outgoing(RelationshipType type) {
        RelationshipType.Reading reading = type.reads().out();
        return new Link(reading.name(), type.from(), type.to(), type, true, reading.many(), reading.required());
    }

    static Link incoming(RelationshipType type) {
        RelationshipType.Reading reading = type.reads().in();
        return new Link(reading.name(), type.to(), type.from(), type, false, reading.many(), reading.required());
    }
}
