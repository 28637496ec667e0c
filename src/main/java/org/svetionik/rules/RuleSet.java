package org.svetionik.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every parameter of the definitions, under a version that each finding and each pattern that rests on them names. What each means is said in its file, {@code rules/rule-set-1.yaml}.
 *
 * @param receivers those that are named for a territory, in place of all of their kind there (G15)
 */
public record RuleSet(
        int version,
        @Parameter(in = Unit.MONTHS) int windowMonths,
        @Parameter(in = Unit.KINDS_OF_INSTITUTION) Set<String> identifiers,
        @Parameter(in = Unit.INDICATORS) Set<String> proxies,
        @Parameter(of = "DUTY_UNMET", in = Unit.CASES) int dutyMinimum,
        @Parameter(of = "DUTY_UNMET", in = Unit.HOURS) int dutyDefaultHours,
        @Parameter(of = "DUTY_UNMET", in = Unit.DAYS) int priorityDays,

        @Parameter(of = "LATE_ACKNOWLEDGEMENT", in = Unit.REFERRALS)
        int acknowledgementMinimum,

        @Parameter(of = "LATE_ACKNOWLEDGEMENT", in = Unit.SHARE)
        double acknowledgementLimit,

        @Parameter(of = "LATE_ACKNOWLEDGEMENT", in = Unit.HOURS)
        int acknowledgementFloorHours,

        @Parameter(of = "UNANSWERED_REFERRALS", in = Unit.HOURS)
        int unansweredEmergencyHours,

        @Parameter(of = "UNANSWERED_REFERRALS", in = Unit.HOURS)
        int unansweredHours,

        @Parameter(of = "UNANSWERED_REFERRALS", in = Unit.REFERRALS)
        int unansweredMinimum,

        @Parameter(of = "NO_FEEDBACK", in = Unit.REFERRALS) int feedbackMinimum,

        @Parameter(of = "NO_FEEDBACK", in = Unit.HOURS) int feedbackHours,

        @Parameter(of = "NO_FEEDBACK", in = Unit.SHARE) double feedbackLimit,

        @Parameter(of = "EXPECTED_TIE_ABSENT", in = Unit.SHARE)
        double absentTieProbability,

        @Parameter(of = "SILENT_UNIT", in = Unit.SHARE) double silentLimit,

        @Parameter(of = "SILENT_UNIT", in = Unit.SHARE) double silentRatio,

        @Parameter(of = "SILENT_UNIT", in = Unit.CASES) double silentMinExpected,

        @Parameter(of = "SILENT_UNIT", in = Unit.SHAPE) double silentGreatestShape,

        @Parameter(of = "SILENT_UNIT", in = Unit.UNITS) int silentMinUnits,

        @Parameter(of = "SILENT_UNIT", in = Unit.CASES) int silentMinCases,

        @Parameter(of = "SINGLE_POINT_OF_FAILURE", in = Unit.SCHOOLS)
        int dependentSchools,

        @Parameter(of = "NO_AGREEMENT", in = Unit.DAYS) int agreementWarningDays,

        @Parameter(of = "UNTRAINED", in = Unit.MONTHS) int trainingMonths,
        @Parameter(of = "UNTRAINED", in = Unit.SHARE) double trainedShare,

        @Parameter(of = "SIGNS_NOT_ESCALATED", in = Unit.DAYS)
        int signDays,

        @Parameter(of = "SIGNS_NOT_ESCALATED", in = Unit.DAYS)
        int signWindowDays,

        @Parameter(of = "SIGNS_NOT_ESCALATED", in = Unit.DAYS)
        int signLimitDays,

        @Parameter(of = "SIGNS_NOT_ESCALATED", in = Unit.DAYS)
        int urgentSignLimitDays,

        @Parameter(of = "SKIPPED_STEP", in = Unit.CASES) int skippedMinimum,

        @Parameter(of = "SKIPPED_STEP", in = Unit.SHARE) double skippedLimit,

        @Parameter(of = "PING_PONG", in = Unit.HAND_OFFS) int pingPongHandOffs,

        @Parameter(of = "NO_LEAD", in = Unit.DAYS) int leadLimitDays,
        @Parameter(of = "BACKLOG", in = Unit.DAYS) int backlogDays,
        @Parameter(of = "BACKLOG", in = Unit.CASES) int backlogMinimum,
        @Parameter(of = "BACKLOG", in = Unit.SHARE) double backlogLimit,

        @Parameter(of = "CHANNEL_DROP", in = Unit.MONTHS, atMost = 120)
        int channelMonths,

        @Parameter(of = "CHANNEL_DROP", in = Unit.MONTHS, atMost = 120)
        int channelReferenceMonths,

        @Parameter(of = "CHANNEL_DROP", in = Unit.MONTHS) int channelRunLength,

        @Parameter(of = "CHANNEL_DROP", in = Unit.REFERRALS) int channelMinimum,

        @Parameter(of = "NO_SAFETY_NET", in = Unit.DAYS) int safetyNetDays,

        @Parameter(of = "NO_SAFETY_NET", in = Unit.YEARS) int childAge,

        @Parameter(of = "OUTCOME_DIFFERS", in = Unit.CASES) int outcomeMinimum,

        List<Responsible> receivers) {

    public RuleSet {
        identifiers = Set.copyOf(identifiers);
        proxies = Set.copyOf(proxies);
        receivers = receivers.stream().sorted().toList();
    }

    /** Rule set 1: the defaults of the definitions. */
    public static RuleSet first() {
        return new RuleSets(null).of(1);
    }

    /**
     * The code of the receiver that is named for a territory; empty where none is (G15).
     *
     * @param territory MUNICIPALITY, DISTRICT or NATIONAL
     * @param place code of the municipality or district, empty for the whole country
     */
    public Optional<String> receiver(String territory, String place, String kind) {
        Responsible.Territory where = Responsible.Territory.valueOf(territory);
        return receivers.stream()
                .filter(one -> one.isFor(where, place, kind))
                .map(Responsible::institution)
                .findFirst();
    }

    /** {@return the SHA-256 of version, parameters and receivers in the order of their names, in hexadecimal digits} */
    public String fingerprint() {
        String canonical = Arrays.stream(RuleSet.class.getRecordComponents())
                .map(component -> component.getName() + "=" + canonical(component) + "\n")
                .sorted()
                .collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String canonical(RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(this);
            return value instanceof Collection<?> many
                    ? many.stream().map(String::valueOf).sorted().collect(Collectors.joining(","))
                    : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
