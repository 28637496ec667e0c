package org.svetionik.figures;

/** By what the units are divided. */
public enum StatisticsDimension {
    QUARTER("Q1 to Q4 of the year, by the clock of Belgrade."),
    SECTOR("The sector of the origin, by its kind of institution."),
    DISTRICT(
            "The school administration of the origin, its own or that of its municipality; NATIONAL where it has none."),
    INDICATOR_GROUP("Groups of the indicators observed on the student on or before the day. A unit has as many as were"
            + " observed, so they add up to no total."),
    FORM(
            "The form of exploitation that is suspected in the case; MULTIPLE where several are, NOT_STATED where none is."),
    AGE_GROUP("The calendar year less the year of birth: the age reached in that year."),
    SEX("As the school recorded it; UNKNOWN where it did not."),
    OUTCOME("What was decided. Decisions only."),
    RECEIVER_SECTOR("The sector of the receiver. Referrals only."),
    RECEIVER_DISTRICT("The school administration of the receiver, as for DISTRICT. Referrals only.");

    private final String definition;

    StatisticsDimension(String definition) {
        this.definition = definition;
    }

    public String definition() {
        return definition;
    }

    /** {@return whether its values are places, whose zeros are hidden, too} */
    public boolean isPlace() {
        return this == DISTRICT || this == RECEIVER_DISTRICT;
    }

    boolean isOf(StatisticsTable table) {
        return switch (this) {
            case OUTCOME -> table == StatisticsTable.DECISIONS;
            case RECEIVER_SECTOR, RECEIVER_DISTRICT -> table == StatisticsTable.REFERRALS;
            default -> true;
        };
    }
}
