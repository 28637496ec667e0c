package org.svetionik.snapshot;

/**
 * Schools and agencies.
 *
 * @param district the institution's own, or else that of its municipality (G13); none: national
 */
public record Institutions(
        Codes codes,
        Words kind,
        Refs district,
        Refs municipality,
        Numbers pupils,
        Words level,
        Days activeFrom,
        Days activeTo) {

    static Institutions read(Source source, Places places) {
        Draft draft = new Draft("code");
        var kind = draft.words("kind");
        var district = draft.ref(places.districts(), row -> district(row, places));
        var municipality = draft.ref("municipality", places.municipalities());
        var pupils = draft.number("pupils");
        var level = draft.words("level");
        var activeFrom = draft.day("activeFrom");
        var activeTo = draft.day("activeTo");
        draft.read(source, "institutions");
        return new Institutions(
                draft.codes(),
                kind.words(),
                district.refs(),
                municipality.refs(),
                pupils.numbers(),
                level.words(),
                activeFrom.days(),
                activeTo.days());
    }

    private static int district(Row row, Places places) {
        int own = places.districts().indexOf(row.text("district"));
        int municipality = places.municipalities().indexOf(row.text("municipality"));
        return own != Refs.NONE || municipality == Refs.NONE
                ? own
                : places.districtOf().get(municipality);
    }

    public int size() {
        return codes.size();
    }

    /** Whether it is at work on a day (G12). */
    public boolean isActive(int institution, int day) {
        boolean begun = activeFrom.isEmpty(institution) || activeFrom.get(institution) <= day;
        return begun && (activeTo.isEmpty(institution) || activeTo.get(institution) >= day);
    }
}
