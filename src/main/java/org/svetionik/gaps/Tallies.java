package org.svetionik.gaps;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A tally for each subject or ordered pair of subjects, by their rows; read in the order of rows, hence of codes. */
final class Tallies {

    private final Map<Long, Tally> tallies = new HashMap<>();

    Tally of(int subject) {
        return of(subject, 0);
    }

    Tally of(int first, int second) {
        return tallies.computeIfAbsent((long) first << Integer.SIZE | second, key -> new Tally());
    }

    void forEach(Reader reader) {
        new TreeMap<>(tallies).forEach((key, tally) -> reader.read((int) (key >> Integer.SIZE), key.intValue(), tally));
    }

    void forEachSubject(SubjectReader reader) {
        forEach((subject, none, tally) -> reader.read(subject, tally));
    }

    interface Reader {
        void read(int first, int second, Tally tally);
    }

    interface SubjectReader {
        void read(int subject, Tally tally);
    }
}
