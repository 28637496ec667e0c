package org.svetionik.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What institutions do together beside cases: agreements, meetings, trainings and the material they get. */
final class Register {
    record Agreement(
            Institution a,
            Institution b,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Meeting(Institution team, LocalDate heldOn, List<Institution> present) {}

    /** @param code of a training in the reference package, or empty for an invented one */
    record Training(
            String code,
            String title,
            String kind,
            LocalDate from,
            LocalDate to,
            String place,
            Map<Institution, Integer> people) {
        static Training invented(String title, String kind, LocalDate day, String place) {
            return new Training("", title, kind, day, day, place, new LinkedHashMap<>());
        }

        static Training known(String code) {
            return new Training(code, "", "", LocalDate.EPOCH, LocalDate.EPOCH, "", new LinkedHashMap<>());
        }
    }

    record Delivery(String material, Institution to, LocalDate on) {}

    final List<Agreement> agreements = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Training> trainings = new ArrayList<>();
    final List<Delivery> deliveries = new ArrayList<>();

    void agree(Institution a, Institution b, String kind, LocalDate from, @Nullable LocalDate to) {
        agreements.add(new Agreement(a, b, kind, from, to));
    }
}
