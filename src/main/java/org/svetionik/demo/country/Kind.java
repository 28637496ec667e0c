package org.svetionik.demo.country;

/** The kinds of institution that take part, with the part of a code and the words of a name that an invented one gets. */
public enum Kind {
    SCHOOL("SCH", "school"),
    DISTRICT_OFFICE("OFF", "district office"),
    VICTIM_PROTECTION_CENTRE("CPTV", "regional desk of the Centre"),
    SOCIAL_WORK_CENTRE("SWC", "social work centre"),
    HEALTH("HEA", "health centre"),
    POLICE("POL", "police directorate"),
    PROSECUTION("PRO", "prosecutor's office"),
    COURT("CRT", "court"),
    LABOUR_INSPECTORATE("LAB", "labour inspectorate"),
    NGO("NGO", "association for children"),
    LOCAL_TEAM("TEAM", "local team"),
    LEGAL_AID("LEG", "legal aid office"),
    EMPLOYMENT_AGENCY("EMP", "employment agency"),
    TRADE_UNION("UNI", "trade union branch");

    final String tag;
    final String words;

    Kind(String tag, String words) {
        this.tag = tag;
        this.words = words;
    }
}
