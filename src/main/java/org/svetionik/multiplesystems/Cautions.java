package org.svetionik.multiplesystems;

import java.util.ArrayList;
import java.util.List;
import org.svetionik.statistics.CaptureModel;
import org.svetionik.statistics.CaptureTable;

/** What to be careful with in lists, and in what follows from them. */
final class Cautions {

    private static final double WIDE = 3;

    private Cautions() {}

    /** What holds always, which lists follow the others, and which two have nobody in common. */
    static List<Caution> of(List<SectorList> lists, List<String> compared, CaptureTable table) {
        List<Caution> found = new ArrayList<>(List.of(Caution.of(Caution.Kind.CLOSED)));
        lists.stream()
                .filter(SectorList::isMostlyJoined)
                .forEach(list -> found.add(Caution.of(Caution.Kind.JOINED, list.sector())));
        for (int pair : CaptureModel.pairs(compared.size())) {
            if (table.onAll(pair) == 0) {
                found.add(Caution.of(
                        Caution.Kind.NO_PAIR,
                        CaptureHistory.names(compared, pair).toArray(String[]::new)));
            }
        }
        return found;
    }

    /** Whether not all models were looked at, and whether the range is so wide that it says little. */
    static List<Caution> of(ModelTable models, HiddenRange range) {
        List<Caution> found = new ArrayList<>();
        if (!models.isWhole()) {
            found.add(Caution.of(Caution.Kind.NOT_ALL_MODELS));
        }
        Double upper = range.intervals().upper();
        if (upper == null || upper > WIDE * range.intervals().lower()) {
            found.add(Caution.of(Caution.Kind.WIDE));
        }
        return found;
    }
}
