package org.svetionik.figures;

/** What is counted. */
public enum StatisticsTable {
    REFERRALS(
            "A referral counts in the year in which it was sent, by the clock of Belgrade. Its origin is who sent it."),
    DECISIONS("A decision counts in the year of its day. Its origin is who sent the first referral of its case, or who"
            + " opened the case where none was sent.");

    private final String definition;

    StatisticsTable(String definition) {
        this.definition = definition;
    }

    public String definition() {
        return definition;
    }
}
