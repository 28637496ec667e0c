package org.svetionik.demo.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The institutions of the invented country and who is responsible where. The Centre and the district offices are those of the
 * reference package; every other body is invented.
 */
public final class Country {
    public static final List<Kind> LOCAL = List.of(Kind.SOCIAL_WORK_CENTRE, Kind.HEALTH);
    private static final List<Kind> OF_DISTRICT = List.of(
            Kind.POLICE,
            Kind.PROSECUTION,
            Kind.COURT,
            Kind.LABOUR_INSPECTORATE,
            Kind.NGO,
            Kind.LOCAL_TEAM,
            Kind.LEGAL_AID,
            Kind.EMPLOYMENT_AGENCY,
            Kind.TRADE_UNION);

    public final Institution centre = Institution.agency(
            "AG-CPTV", Kind.VICTIM_PROTECTION_CENTRE, "Centar za zaštitu žrtava trgovine ljudima", "", "");
    public final List<Place> places;
    public final List<Institution> schools;
    public final List<Institution> invented = new ArrayList<>();
    public final List<Institution> teams = new ArrayList<>();
    /** Places by the code of their district, in order of code. */
    public final Map<String, List<Place>> districts = new TreeMap<>();

    private final Map<String, List<Institution>> schoolsByPlace = new HashMap<>();
    private final Map<String, Institution> responsible = new HashMap<>();

    public Country(boolean nationwide) {
        places = Place.of(nationwide);
        schools = Schools.in(places, nationwide);
        for (Institution school : schools) {
            schoolsByPlace
                    .computeIfAbsent(school.municipality(), code -> new ArrayList<>())
                    .add(school);
        }
        for (Place place : places) {
            districts
                    .computeIfAbsent(place.district(), code -> new ArrayList<>())
                    .add(place);
        }
        invented.addAll(schools);
        districts.keySet().forEach(this::foundAgenciesOf);
        places.forEach(this::foundAgenciesIn);
        invented.stream().filter(one -> one.kind() == Kind.LOCAL_TEAM).forEach(teams::add);
    }

    private void foundAgenciesOf(String district) {
        Institution office = Institution.agency(district + "-OFFICE", Kind.DISTRICT_OFFICE, "", district, "");
        responsible.put(Kind.DISTRICT_OFFICE + district, office);
        for (Kind kind : OF_DISTRICT) {
            responsible.put(kind + district, found(kind, district.substring("SU-".length()), district, ""));
        }
    }

    private void foundAgenciesIn(Place place) {
        for (Kind kind : LOCAL) {
            responsible.put(kind + place.code(), found(kind, place.tag(), place.district(), place.code()));
        }
        if (Scene.isScene(place.code())) {
            found(Kind.LOCAL_TEAM, place.tag(), place.district(), place.code());
        }
    }

    /** An invented body beside those that are responsible. */
    public Institution found(Kind kind, String tag, String district, String municipality) {
        Institution agency = Institution.agency(
                "DEMO-" + kind.tag + "-" + tag, kind, "Demo " + kind.words + " " + tag, district, municipality);
        invented.add(agency);
        return agency;
    }

    /** Who answers for a child whose school is in this municipality; schools are not found this way. */
    public Institution responsible(Kind kind, String municipality, String district) {
        if (kind == Kind.VICTIM_PROTECTION_CENTRE) {
            return centre;
        }
        Institution found = responsible.get(kind + (LOCAL.contains(kind) ? municipality : district));
        if (found == null) {
            throw new IllegalArgumentException("No " + kind + " for " + municipality + " in " + district);
        }
        return found;
    }

    public List<Institution> schoolsIn(String municipality) {
        return schoolsByPlace.getOrDefault(municipality, List.of());
    }

    public List<Institution> schoolsOf(String district) {
        return schools.stream()
                .filter(school -> school.district().equals(district))
                .toList();
    }

    public int pupilsOf(String district) {
        return districts.getOrDefault(district, List.of()).stream()
                .mapToInt(Place::pupils)
                .sum();
    }
}
