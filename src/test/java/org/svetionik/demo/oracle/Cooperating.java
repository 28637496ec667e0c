package org.svetionik.demo.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** DORMANT_TEAM (K08), NO_AGREEMENT (K09), UNTRAINED (K10). */
final class Cooperating implements Facts {
    private final Moment moment;
    private final World world;

    Cooperating(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
    }

    private List<Body> active(String kind) {
        return world.bodies.values().stream()
                .filter(one -> one.kind().equals(kind) && moment.isActive(one))
                .toList();
    }

    void judge(List<Finding> findings) {
        dormant(findings);
        noAgreement(findings);
        untrained(findings);
    }

    private void dormant(List<Finding> findings) {
        for (Body team : active("LOCAL_TEAM")) {
            List<LocalDate> held = world.gatherings.stream()
                    .filter(one -> one.team().equals(team.code()) && !one.on().isAfter(moment.day))
                    .map(Gathering::on)
                    .toList();
            if (held.stream().noneMatch(moment::inWindow)) {
                String status = held.isEmpty() ? "NO_RECORD" : "OPEN";
                findings.add(Finding.of("DORMANT_TEAM", status, team.district(), team.code(), "TEAM"));
            }
        }
    }

    private void noAgreement(List<Finding> findings) {
        Set<String> flows = new HashSet<>();
        world.handoffs.stream().filter(one -> moment.inWindow(one.sentAt())).forEach(one -> {
            flows.add(one.from() + " " + one.to());
            flows.add(one.to() + " " + one.from());
        });
        for (Body office : active("DISTRICT_OFFICE")) {
            for (String kind : List.of("SOCIAL_WORK_CENTRE", "POLICE")) {
                active(kind).stream()
                        .filter(other -> other.district().equals(office.district()))
                        .filter(other -> flows.contains(office.code() + " " + other.code()))
                        .forEach(other -> judge(office, other, findings));
            }
        }
    }

    private void judge(Body office, Body other, List<Finding> findings) {
        LocalDate last = inForceUntil(world.pacts, office.code(), other.code(), moment.day);
        if (last == null || !last.isAfter(moment.day.plusDays(90))) {
            findings.add(Finding.of(
                    "NO_AGREEMENT",
                    last == null ? "OPEN" : "WARNING",
                    office.district(),
                    office.code(),
                    "DISTRICT_OFFICE",
                    other.code(),
                    "OTHER"));
        }
    }

    /** Last day of the unbroken run of agreements that holds on this day, or null where none does. */
    static @Nullable LocalDate inForceUntil(List<Pact> pacts, String a, String b, LocalDate day) {
        List<Pact> own = pacts.stream()
                .filter(one -> (one.a().equals(a) && one.b().equals(b))
                        || (one.a().equals(b) && one.b().equals(a)))
                .toList();
        LocalDate last = null;
        for (boolean grown = true; grown; ) {
            grown = false;
            LocalDate from = last == null ? day : last.plusDays(1);
            for (Pact one : own) {
                LocalDate to = one.to() == null ? LocalDate.MAX.minusDays(1) : one.to();
                if (!one.from().isAfter(from) && !to.isBefore(from) && (last == null || to.isAfter(last))) {
                    last = to;
                    grown = true;
                }
            }
        }
        return last;
    }

    private void untrained(List<Finding> findings) {
        Set<String> trained = new HashSet<>();
        for (Course one : world.courses.values()) {
            if (one.lastDay().isAfter(moment.day.minusMonths(24))
                    && !one.lastDay().isAfter(moment.day)) {
                trained.addAll(one.bodies());
            }
        }
        Map<String, long[]> pupils = new TreeMap<>();
        for (Body school : active("SCHOOL")) {
            if (!trained.contains(school.code())) {
                findings.add(Finding.gap("UNTRAINED", school.district(), school.code(), "SCHOOL"));
            }
            if (!school.level().equals("MUSIC_BALLET")) {
                long[] share = pupils.computeIfAbsent(school.district(), code -> new long[2]);
                share[0] += trained.contains(school.code()) ? school.pupils() : 0;
                share[1] += school.pupils();
            }
        }
        for (String district : pupils.keySet()) {
            long[] share = Objects.requireNonNull(pupils.get(district));
            if (share[1] > 0 && Moment.upper(share[0], (double) share[1]) < 0.25) {
                findings.add(Finding.gap("UNTRAINED", district, district, "DISTRICT"));
            }
        }
    }
}
