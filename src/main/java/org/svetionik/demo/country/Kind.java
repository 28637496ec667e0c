package org.svetionik.demo.country;

/** The kinds of institution that take part, with the part of a code and the Serbian words of a name that an invented one gets. */
public enum Kind {
    SCHOOL("SCH", "škola"),
    DISTRICT_OFFICE("OFF", "školska uprava"),
    VICTIM_PROTECTION_CENTRE("CPTV", "ispostava Centra"),
    SOCIAL_WORK_CENTRE("SWC", "centar za socijalni rad"),
    HEALTH("HEA", "dom zdravlja"),
    POLICE("POL", "policijska uprava"),
    PROSECUTION("PRO", "javno tužilaštvo"),
    COURT("CRT", "sud"),
    LABOUR_INSPECTORATE("LAB", "inspekcija rada"),
    NGO("NGO", "udruženje za decu"),
    LOCAL_TEAM("TEAM", "lokalni tim"),
    LEGAL_AID("LEG", "kancelarija pravne pomoći"),
    EMPLOYMENT_AGENCY("EMP", "filijala za zapošljavanje"),
    TRADE_UNION("UNI", "ogranak sindikata");

    final String tag;
    final String words;

    Kind(String tag, String words) {
        this.tag = tag;
        this.words = words;
    }
}
