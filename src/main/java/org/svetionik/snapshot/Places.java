package org.svetionik.snapshot;

/**
 * Districts and municipalities.
 *
 * @param districtOf the district of each municipality
 */
public record Places(Codes districts, Codes municipalities, Refs districtOf) {

    static Places read(Source source) {
        Codes districts = new Draft("code").read(source, "districts").codes();
        Draft draft = new Draft("code");
        var district = draft.ref("district", districts);
        draft.read(source, "municipalities");
        return new Places(districts, draft.codes(), district.refs());
    }
}
