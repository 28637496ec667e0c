package org.svetionik.demo.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.demo.country.Institution;

/** What institutions do together beside cases: agreements, meetings, trainings and the material they get. */
public final class Register {
    public record Agreement(
            Institution a,
            Institution b,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    public record Meeting(Institution team, LocalDate heldOn, List<Institution> present) {}

    /** @param code of a training in the reference package, or empty for an invented one */
    public record Training(
            String code,
            String title,
            String kind,
            LocalDate from,
            LocalDate to,
            String place,
            Map<Institution, Integer> people) {
        public static Training invented(String title, String kind, LocalDate day, String place) {
            return new Training("", title, kind, day, day, place, new LinkedHashMap<>());
        }

        public static Training known(String code) {
            return new Training(code, "", "", LocalDate.EPOCH, LocalDate.EPOCH, "", new LinkedHashMap<>());
        }
    }

    public record Delivery(String material, Institution to, LocalDate on) {}

    public final List<Agreement> agreements = new ArrayList<>();
    public final List<Meeting> meetings = new ArrayList<>();
    public final List<Training> trainings = new ArrayList<>();
    public final List<Delivery> deliveries = new ArrayList<>();

    public void agree(Institution a, Institution b, String kind, LocalDate from, @Nullable LocalDate to) {
        agreements.add(new Agreement(a, b, kind, from, to));
    }
}
