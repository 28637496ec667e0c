package org.svetionik.patterns;

/** What the senders of referrals are grouped by. */
enum OriginGrouping {
    SECTOR,
    KIND,
    DISTRICT,
    INSTITUTION,
    TRAINED;

    /**
     * {@return the group of an institution that sent something on a day}
     *
     * @param trainings asked for by TRAINED alone
     */
    String of(Asked asked, int sender, int day, TrainingDays trainings) {
        return switch (this) {
            case SECTOR -> asked.sector(sender);
            case KIND -> asked.kind(sender);
            case DISTRICT -> asked.districtOrNational(sender);
            case INSTITUTION -> asked.code(sender);
            case TRAINED -> trainings.isTrained(sender, day, asked.rules().trainingMonths()) ? "TRAINED" : "UNTRAINED";
        };
    }
}
