package org.svetionik.demo.country;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The municipalities in which gaps are planted, the same in both sizes, named for what happens there. While the gaps are judged
 * the background there keeps to routes that cannot blur a planted count.
 */
public enum Scene {
    ONE_WAY_OUT("MUN-VARVARIN"),
    ANOTHER_ONE_WAY_OUT("MUN-KNJAZEVAC"),
    FOUR_WITH_ONE_WAY_OUT("MUN-SVILAJNAC"),
    TELLS_NOBODY("MUN-BRUS"),
    SLOW("MUN-REKOVAC"),
    SLOWER("MUN-KOSJERIC"),
    JUST_IN_TIME("MUN-ARILJE"),
    UNANSWERED("MUN-CAJETINA"),
    UNHEARD("MUN-POZEGA"),
    TO_AND_FRO("MUN-MAJDANPEK"),
    SKIPPED("MUN-LUCANI"),
    ALMOST_SKIPPED("MUN-BOLJEVAC"),
    SILENT("MUN-KLADOVO");

    /** Not scenes: only their largest school falls silent. */
    public static final Set<String> SILENT_SCHOOL_PLACES = Set.of("MUN-GORNJI-MILANOVAC", "MUN-CUPRIJA");

    private static final Set<String> CODES =
            Arrays.stream(values()).map(scene -> scene.municipality).collect(Collectors.toUnmodifiableSet());

    public final String municipality;

    Scene(String municipality) {
        this.municipality = municipality;
    }

    private static final Set<Scene> NO_AGREEMENT_OF_THEIR_OWN =
            EnumSet.of(UNANSWERED, UNHEARD, TO_AND_FRO, SLOW, TELLS_NOBODY);

    public static boolean withAgreement(String municipality) {
        return NO_AGREEMENT_OF_THEIR_OWN.stream().noneMatch(scene -> scene.municipality.equals(municipality));
    }

    public static boolean isScene(String municipality) {
        return CODES.contains(municipality);
    }
}
