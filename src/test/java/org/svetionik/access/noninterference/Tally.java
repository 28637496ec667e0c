package org.svetionik.access.noninterference;

/** How many questions were asked, and how many of their answers mean anything. */
final class Tally {

    private static final int OFTEN = 1000;

    private final long seed;
    private int asked;
    private int narrowed;
    private int paired;
    private int refused;
    private int invalid;

    Tally(long seed) {
        this.seed = seed;
    }

    void count(Asked one) {
        asked++;
        narrowed += one.isNarrowed() ? 1 : 0;
        paired += one.wording().roots() > 1 ? 1 : 0;
        refused += one.answer().contains("\"errors\"") ? 1 : 0;
        invalid += one.answer().contains("ValidationError") ? 1 : 0;
        if (asked % OFTEN == 0) {
            print();
        }
    }

    int asked() {
        return asked;
    }

    int narrowed() {
        return narrowed;
    }

    int paired() {
        return paired;
    }

    int invalid() {
        return invalid;
    }

    void print() {
        System.out.printf(
                "%d questions from seed %d on: %d ask for two root fields, the rule changes %d answers, %d are refusals (measured)%n",
                asked, seed, paired, narrowed, refused);
    }
}
