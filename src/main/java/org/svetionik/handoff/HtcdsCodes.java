package org.svetionik.handoff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of this service in the words of the Human Trafficking Case Data Standard, version 2.0, which has its own names for what an institution
 * is, and what was decided. Where it has none, the value is one that extends it, or empty.
 */
final class HtcdsCodes {

    private static final Map<String, String> ORGANISATIONS = Map.ofEntries(
            Map.entry("SCHOOL", "SchoolOrCollege"),
            Map.entry("DISTRICT_OFFICE", "SchoolAdministration"),
            Map.entry("MINISTRY", "CentralGovernmentOrganisation"),
            Map.entry("VICTIM_PROTECTION_CENTRE", "VictimProtectionCentre"),
            Map.entry("SOCIAL_WORK_CENTRE", "SocialWorkCentre"),
            Map.entry("POLICE", "LawEnforcement"),
            Map.entry("PROSECUTION", "Prosecution"),
            Map.entry("COURT", "CentralGovernmentOrganisation"),
            Map.entry("HEALTH", "HealthServiceOrganisation"),
            Map.entry("LABOUR_INSPECTORATE", "LabourInspectorate"),
            Map.entry("LOCAL_TEAM", "LocalGovernmentOrganisation"),
            Map.entry("NGO", "NGO"),
            Map.entry("OMBUDSPERSON", "CentralGovernmentOrganisation"),
            Map.entry("NATIONAL_COORDINATOR", "CentralGovernmentOrganisation"),
            Map.entry("TRAINING_BODY", "CentralGovernmentOrganisation"),
            Map.entry("LEGAL_AID", "LegalService"),
            Map.entry("EMPLOYMENT_AGENCY", "CentralGovernmentOrganisation"),
            Map.entry("TRADE_UNION", "NGO"),
            Map.entry("BUSINESS", "CorporateBusiness"),
            Map.entry("INTERNATIONAL_ORGANISATION", ""),
            Map.entry("OTHER", ""));

    private static final Map<String, String> DECIDERS = Map.of(
            "POLICE", "Police",
            "NGO", "NGO",
            "COURT", "CourtOrProsecution",
            "PROSECUTION", "CourtOrProsecution",
            "VICTIM_PROTECTION_CENTRE", "NonPoliceGovernmentalOrganization",
            "SOCIAL_WORK_CENTRE", "NonPoliceGovernmentalOrganization");

    private static final Map<String, String> STATUSES =
            Map.of("IDENTIFIED", "ActualVictimOfTrafficking", "NOT_A_VICTIM", "NotAVictimOfTrafficking");

    private HtcdsCodes() {}

    /** {@return org_Type of a kind of institution; null for a kind that is not known here} */
    static @Nullable String organisation(String kind) {
        return ORGANISATIONS.get(kind);
    }

    /** {@return vic_TraffickingStatusDecisionMakingOrg of a kind of institution} */
    static String decider(String kind) {
        return DECIDERS.getOrDefault(kind, "Other");
    }

    /** {@return vic_TraffickingStatus of the outcome of a formal decision; empty where nobody decided what it was, so that nobody is called anything} */
    static String status(String outcome) {
        return STATUSES.getOrDefault(outcome, "");
    }
}
