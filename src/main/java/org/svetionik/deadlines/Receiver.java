package org.svetionik.deadlines;

/**
 * An institution at work to which cases are handed on.
 *
 * @param municipality empty where it serves more than one, like the district
 */
record Receiver(String code, String kind, String municipality, String district) {

    static Receiver of(String code, Fact fact) {
        return new Receiver(code, fact.text("kind"), fact.code("municipality"), fact.code("district"));
    }
}
