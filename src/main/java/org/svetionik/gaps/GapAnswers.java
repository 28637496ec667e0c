package org.svetionik.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.figures.Thresholds;
import org.svetionik.gaps.CooperationGap.Care;
import org.svetionik.gaps.CooperationGap.Certainty;
import org.svetionik.gaps.CooperationGap.Entry;
import org.svetionik.gaps.CooperationGap.Expectation;
import org.svetionik.gaps.CooperationGap.NamedSubject;
import org.svetionik.gaps.CooperationGap.Observed;
import org.svetionik.gaps.register.GapEvent;
import org.svetionik.gaps.register.GapHistory;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** Turns gaps into what one viewer is told of them. */
@Component
class GapAnswers {

    private static final Map<String, Object> NOTHING = Map.of();

    private final GapNames names;
    private final GapSight sight;
    private final SmallNumbers smallNumbers;
    private final GapReasons reasons = new GapReasons();
    private final Explanations explanations;
    private final Texts texts = Texts.of("/gaps/definitions");

    GapAnswers(GapNames names, GapSight sight, Thresholds thresholds) {
        this.names = names;
        this.sight = sight;
        this.smallNumbers = new SmallNumbers(thresholds.forCoordinators());
        this.explanations = new Explanations(names::of);
    }

    CooperationGap of(Gap gap, Judgement judgement, Viewer viewer) {
        Finding finding = gap.finding();
        boolean seesAll = sight.seesEveryCase(viewer);
        boolean hidden = finding != null && !seesAll && smallNumbers.areIn(finding);
        boolean told = finding != null && !hidden;
        String district = gap.identity().district();
        return new CooperationGap(
                gap.code(),
                gap.kind(),
                texts.words(gap.kind() + ".title", NOTHING),
                gap.status(),
                gap.severity(),
                gap.since(judgement.today()),
                certainty(finding),
                gap.subjects().stream().map(this::named).toList(),
                district.isEmpty() ? null : district,
                new Expectation(
                        told ? finite(gap.found().expected()) : null, texts.words(gap.kind() + ".basis", NOTHING)),
                new Observed(
                        told ? gap.found().observed() : null, told ? gap.found().of() : null, hidden),
                told ? Bounds.of(gap.found().interval()) : null,
                told ? gap.found().probability() : null,
                told ? gap.found().needed() : null,
                told ? Words.of(language -> explanations.finding(gap.found(), language)) : withoutNumbers(gap, hidden),
                closing(gap, hidden),
                finding == null
                        ? gap.history().lastSighting().ruleSet()
                        : judgement.rules().version(),
                reasons.of(gap.kind(), told ? finding : null, judgement, seesAll),
                care(gap.history(), judgement.today()),
                gap.history().events().stream().map(Entry::of).toList(),
                List.of());
    }

    private static Certainty certainty(@Nullable Finding finding) {
        if (finding == null || (finding.interval() == null && finding.probability() == null)) {
            return Certainty.EXACT;
        }
        return finding.probability() == null ? Certainty.INTERVAL : Certainty.PROBABILITY;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private NamedSubject named(Subject subject) {
        return new NamedSubject(subject.role(), subject.code(), name(subject));
    }

    private Words name(Subject subject) {
        return Words.of(language -> {
            String name = names.of(subject, language);
            return language == Language.SR_CYRL ? Language.inCyrillic(name) : name;
        });
    }

    private Words withoutNumbers(Gap gap, boolean hidden) {
        return Words.of(language -> hidden
                ? texts.say("SUPPRESSED.finding", language, subjects(gap, language))
                : texts.say("CLOSED.finding", language, NOTHING));
    }

    private Map<String, Object> subjects(Gap gap, Language language) {
        List<Subject> subjects = gap.subjects();
        Language written = language == Language.SR_CYRL ? Language.SR_LATN : language;
        return Map.of(
                "title",
                texts.say(gap.kind() + ".title", written, NOTHING),
                "first",
                names.of(subjects.get(0), language),
                "second",
                subjects.size() > 1 ? names.of(subjects.get(1), language) : "",
                "hasSecond",
                subjects.size() > 1 ? "yes" : "no");
    }

    /** What would close a gap names no number that is withheld, but for the records that it takes to tell. */
    private Words closing(Gap gap, boolean hidden) {
        if (gap.finding() == null) {
            return texts.words("CLOSED.closes", NOTHING);
        }
        if (hidden && gap.status() == GapStatus.CANNOT_TELL) {
            return texts.words("SUPPRESSED.closes", NOTHING);
        }
        return Words.of(language -> explanations.whatWouldCloseIt(gap.found(), language));
    }

    private static Care care(GapHistory history, LocalDate today) {
        return new Care(
                at(history.openedAt()),
                at(history.closedAt()),
                at(history.acknowledgedAt()),
                history.assignment().map(GapEvent::ownerCode).orElse(null),
                history.assignment().map(GapEvent::dueOn).orElse(null),
                history.isOverdue(today),
                at(history.dismissal().map(GapEvent::at).orElse(null)));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : Explanation.utc(instant);
    }
}
