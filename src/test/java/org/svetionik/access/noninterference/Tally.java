package org.svetionik.access.noninterference;

/** How many questions were asked, and how many of their answers mean anything. */
final class Tally {

    private int asked;
    private int narrowed;
    private int refused;
    private int invalid;

    void count(Asked one) {
        asked++;
        narrowed += one.isNarrowed() ? 1 : 0;
        refused += one.answer().contains("\"errors\"") ? 1 : 0;
        invalid += one.answer().contains("ValidationError") ? 1 : 0;
    }

    int asked() {
        return asked;
    }

    int narrowed() {
        return narrowed;
    }

    int invalid() {
        return invalid;
    }

    void print(long seed) {
        System.out.printf(
                "%d questions from seed %d on: the rule changes %d answers, %d are refusals (measured)%n",
                asked, seed, narrowed, refused);
    }
}
