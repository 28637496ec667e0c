package org.svetionik.demo.streams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;

/** People, places, accounts and objects that run through cases. At most one case that is open at the end shares each of them. */
public final class Threads {
    private static final String[][] SORTS = {
        {"PERSON", "RECRUITER"},
        {"PERSON", "EXPLOITER"},
        {"PERSON", "CONTACT"},
        {"PLACE", "MEETING_PLACE"},
        {"PLACE", "RESIDENCE"},
        {"PLACE", "WORKPLACE"},
        {"ONLINE_ACCOUNT", "MEANS_OF_CONTACT"},
        {"PHONE", "MEANS_OF_CONTACT"},
        {"VEHICLE", "TRANSPORTER"},
        {"EMPLOYER", "WORKPLACE"}
    };

    private record Strand(String code, String kind, String role) {}

    private final Chronicle chronicle;
    private final Dice dice;
    private final List<Strand> recent = new ArrayList<>();
    private final Set<String> inOpenCase = new HashSet<>();
    private int count;

    public Threads(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.dice = chronicle.dice("threads");
    }

    /** Ties into a fifth of the cases, in order of time, so that shared ones lie close together. */
    public void tie() {
        List<CaseFile> cases = new ArrayList<>(chronicle.cases);
        cases.sort(Comparator.comparing((CaseFile file) -> file.openedOn));
        for (CaseFile file : cases) {
            if (file.links.isEmpty() && dice.percent(20)) {
                tie(file);
                if (dice.percent(30)) {
                    tie(file);
                }
            }
        }
    }

    private void tie(CaseFile file) {
        Strand strand = !recent.isEmpty() && dice.percent(35) ? dice.oneOf(recent) : spin();
        boolean open = file.closedOn == null;
        if ((open && inOpenCase.contains(strand.code())) || isTied(file, strand)) {
            strand = spin();
        }
        if (open) {
            inOpenCase.add(strand.code());
        }
        file.linked(strand.code(), strand.kind(), strand.role());
    }

    private static boolean isTied(CaseFile file, Strand strand) {
        return file.links.stream().anyMatch(link -> link.entity().equals(strand.code()));
    }

    private Strand spin() {
        String digits = String.valueOf(1_000_000 + ++count).substring(1);
        String[] sort = SORTS[dice.below(SORTS.length)];
        Strand strand = new Strand("DEMO-LE-" + digits, sort[0], sort[1]);
        recent.add(strand);
        if (recent.size() > 60) {
            recent.remove(0);
        }
        return strand;
    }
}
