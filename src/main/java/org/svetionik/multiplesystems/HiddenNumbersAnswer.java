package org.svetionik.multiplesystems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Proportion;
import org.svetionik.graph.BadRequest;
import org.svetionik.patterns.Asked;
import org.svetionik.statistics.CaptureBootstrap;
import org.svetionik.statistics.CaptureFit;
import org.svetionik.statistics.CaptureProfile;
import org.svetionik.statistics.CaptureTable;
import org.svetionik.statistics.ChaoLowerBound;
import org.svetionik.statistics.ModelWindow;
import org.svetionik.statistics.StepwiseModel;

/** Puts the answer together: what the lists hold, whether they can carry a number, and which. */
final class HiddenNumbersAnswer {

    private static final int MODELS = 20;
    private static final long SEED = 1;

    private final Asked asked;
    private final HiddenQuestion question;
    private final boolean seesCases;
    private final List<String> compared;
    private final HiddenWhy why;
    private final @Nullable CaptureTable table;
    private final List<SectorList> lists;

    HiddenNumbersAnswer(Asked asked, HiddenQuestion question, boolean seesCases) {
        this.asked = asked;
        this.question = question;
        this.seesCases = seesCases;
        SectorLists all = SectorLists.of(asked);
        this.compared = all.compared(question.lists(), asked);
        long[] histories = all.histories(compared);
        this.table = compared.size() < 2
                ? null
                : new CaptureTable(
                        compared.size(),
                        Arrays.stream(histories, 1, histories.length).boxed().toList());
        this.lists = table == null ? List.of() : lists(table);
        long onNone = all.onNone();
        this.why = new HiddenWhy(
                asked, compared, question, onNone, histories[0] - onNone, table == null ? 0 : table.seen());
    }

    private List<SectorList> lists(CaptureTable counted) {
        Joined joined = Joined.of(asked, compared);
        List<SectorList> found = new ArrayList<>();
        for (int list = 0; list < compared.size(); list++) {
            String sector = compared.get(list);
            long n = counted.onAll(1 << list);
            found.add(new SectorList(sector, n, counted.count(1 << list), Proportion.of(joined.count(sector), n)));
        }
        return found;
    }

    HiddenNumbers answer() {
        CaptureTable counted = table;
        if (counted == null) {
            return cannotTell(HiddenNeed.TWO_LISTS, null);
        }
        return need(counted).map(need -> cannotTell(need, counted)).orElseGet(() -> estimated(counted));
    }

    private Optional<HiddenNeed> need(CaptureTable counted) {
        if (lists.stream().filter(list -> list.n() > 0).count() < 2) {
            return Optional.of(HiddenNeed.TWO_LISTS);
        } else if (counted.onAtLeast(2) == 0) {
            return Optional.of(HiddenNeed.NO_OVERLAP);
        } else if (counted.seen() < HiddenNeed.STUDENTS || counted.hasAnEmptyList()) {
            return Optional.of(HiddenNeed.MORE_STUDENTS);
        } else if (counted.onAtLeast(2) < SectorLists.FEWEST) {
            return Optional.of(HiddenNeed.MORE_OVERLAP);
        } else if (lists.stream().anyMatch(SectorList::isOnlyJoined)) {
            return Optional.of(HiddenNeed.ONLY_JOINED);
        }
        return compared.size() < 3 ? Optional.of(HiddenNeed.THREE_LISTS) : Optional.empty();
    }

    private HiddenNumbers cannotTell(HiddenNeed need, @Nullable CaptureTable counted) {
        boolean tellsPairs = need == HiddenNeed.THREE_LISTS || need == HiddenNeed.NO_ESTIMATE;
        return new HiddenNumbers(
                HiddenNumbers.Status.CANNOT_TELL,
                need.words(),
                counted == null ? 0 : counted.seen(),
                lists,
                histories(counted),
                counted != null && tellsPairs ? ListPair.of(compared, counted) : List.of(),
                List.of(),
                0,
                0,
                null,
                null,
                null,
                counted == null ? List.of() : Cautions.of(lists, compared, counted),
                why.of());
    }

    private @Nullable List<CaptureHistory> histories(@Nullable CaptureTable counted) {
        if (!seesCases) {
            return null;
        }
        return counted == null ? List.of() : CaptureHistory.of(compared, counted);
    }

    private HiddenNumbers estimated(CaptureTable counted) {
        if (question.order() == 3 && compared.size() > SectorLists.COMPARED) {
            throw new BadRequest("ORDER", "order can be 3 for up to 4 lists");
        }
        ModelTable models = ModelTable.of(counted, question.order());
        ModelWindow window = models.window();
        if (window.fits().isEmpty() || !models.chosen().isEstimable()) {
            return cannotTell(HiddenNeed.NO_ESTIMATE, counted);
        }
        CaptureBootstrap bootstrap = CaptureBootstrap.of(
                counted, drawn -> StepwiseModel.choose(drawn, StepwiseModel.THRESHOLD), question.draws(), SEED);
        HiddenRange range = HiddenRange.of(window, bootstrap.interval());
        CaptureFit bound = ChaoLowerBound.of(counted);
        List<Caution> cautions = new ArrayList<>(Cautions.of(lists, compared, counted));
        cautions.addAll(Cautions.of(models, range));
        return new HiddenNumbers(
                HiddenNumbers.Status.ESTIMATED,
                null,
                counted.seen(),
                lists,
                histories(counted),
                ListPair.of(compared, counted),
                models.best(compared, MODELS),
                models.fits().size(),
                models.notEstimable(),
                choice(counted, models.chosen(), window, bootstrap),
                bound.isEstimable()
                        ? new HiddenNumbers.HiddenBound(bound.population(), Bounds.of(bound.interval()))
                        : null,
                range,
                cautions,
                why.of());
    }

    private HiddenChoice choice(
            CaptureTable counted, CaptureFit chosen, ModelWindow window, CaptureBootstrap bootstrap) {
        return new HiddenChoice(
                HiddenModel.of(compared, chosen, ModelTable.weight(window, chosen)),
                Bounds.of(CaptureProfile.of(counted, chosen)),
                Bounds.of(bootstrap.interval()),
                bootstrap.drawn(),
                bootstrap.failed());
    }
}
