package org.svetionik;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.svetionik", importOptions = DoNotIncludeTests.class)
class ModularityTests {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.svetionik.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesWithinAPackageFormNoCycle =
            slices().matching("org.svetionik.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theModelKnowsNoOther = knowsOnly("org.svetionik.model..");

    @ArchTest
    static final ArchRule theGraphKnowsTheModelAndTheRuleAlone =
            knowsOnly("org.svetionik.graph..", "org.svetionik.model..", "org.svetionik.access");

    @ArchTest
    static final ArchRule theRuleKnowsTheModelAlone = knowsOnly("org.svetionik.access", "org.svetionik.model..");

    @ArchTest
    static final ArchRule theAuditKnowsWordsTheGraphAndTheRuleAlone =
            knowsOnly("org.svetionik.audit", "org.svetionik.wording", "org.svetionik.access", "org.svetionik.graph");

    @ArchTest
    static final ArchRule statisticsKnowNoOther = knowsOnly("org.svetionik.statistics");

    @ArchTest
    static final ArchRule adjacencyKnowsNoOther = knowsOnly("org.svetionik.adjacency");

    @ArchTest
    static final ArchRule measuresOfNetworksKnowTheAdjacencyAlone =
            knowsOnly("org.svetionik.network.measures", "org.svetionik.adjacency");

    @ArchTest
    static final ArchRule networksKnowTheSnapshotTheRuleAndThePatterns = knowsOnly(
            "org.svetionik.network..",
            "org.svetionik.adjacency",
            "org.svetionik.patterns",
            "org.svetionik.rules",
            "org.svetionik.statistics",
            "org.svetionik.snapshot",
            "org.svetionik.explanation",
            "org.svetionik.records",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule networksAreKnownToNobody = isKnownOnlyTo("org.svetionik.network..");

    @ArchTest
    static final ArchRule whatAuditorsAreShownIsKnownToNobody = isKnownOnlyTo("org.svetionik.audit.inspection");

    @ArchTest
    static final ArchRule whatAuditorsAreShownComesFromTheAudit = knowsOnly(
            "org.svetionik.audit.inspection", "org.svetionik.audit", "org.svetionik.access", "org.svetionik.graph");

    @ArchTest
    static final ArchRule suppressionKnowsNoOther = knowsOnly("org.svetionik.figures.suppression");

    @ArchTest
    static final ArchRule whatReadsReleasesIsKnownToNobody = isKnownOnlyTo("org.svetionik.figures.statistics");

    @ArchTest
    static final ArchRule figuresKnowTheGraphTheRuleExplanationsAndStatistics = knowsOnly(
            "org.svetionik.figures..",
            "org.svetionik.explanation",
            "org.svetionik.wording",
            "org.svetionik.statistics",
            "org.svetionik.graph..",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule patternsKnowTheSnapshotTheGraphTheRuleFiguresAndStatistics = knowsOnly(
            "org.svetionik.patterns..",
            "org.svetionik.rules",
            "org.svetionik.statistics",
            "org.svetionik.snapshot",
            "org.svetionik.explanation",
            "org.svetionik.records",
            "org.svetionik.wording",
            "org.svetionik.figures",
            "org.svetionik.graph..",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule multipleSystemsKnowPatternsAndStatistics = knowsOnly(
            "org.svetionik.multiplesystems",
            "org.svetionik.patterns",
            "org.svetionik.statistics",
            "org.svetionik.snapshot",
            "org.svetionik.explanation",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.rules",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule multipleSystemsAreKnownToNobody = isKnownOnlyTo("org.svetionik.multiplesystems");

    @ArchTest
    static final ArchRule theSnapshotKnowsTheGraphTheModelAndTheRuleAlone =
            knowsOnly("org.svetionik.snapshot", "org.svetionik.graph", "org.svetionik.model..", "org.svetionik.access");

    @ArchTest
    static final ArchRule gapsKnowTheSnapshotTheGraphTheRuleAndStatistics = knowsOnly(
            "org.svetionik.gaps..",
            "org.svetionik.recording",
            "org.svetionik.rules",
            "org.svetionik.audit",
            "org.svetionik.figures",
            "org.svetionik.statistics",
            "org.svetionik.snapshot",
            "org.svetionik.explanation",
            "org.svetionik.records",
            "org.svetionik.wording",
            "org.svetionik.graph..",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule rulesKnowTheSnapshotAndTheModelAlone =
            knowsOnly("org.svetionik.rules", "org.svetionik.snapshot", "org.svetionik.model..");

    @ArchTest
    static final ArchRule screeningKnowsTheGraphTheRuleAndWhoIsNamedAsReceiver = knowsOnly(
            "org.svetionik.screening",
            "org.svetionik.rules",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.model",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule exercisesKnowNeitherCasesNorTheSnapshot = knowsOnly(
            "org.svetionik.exercises",
            "org.svetionik.audit",
            "org.svetionik.recording",
            "org.svetionik.statistics",
            "org.svetionik.explanation",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.model",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule exercisesAreKnownToNobody = isKnownOnlyTo("org.svetionik.exercises");

    @ArchTest
    static final ArchRule explanationsKnowTheSnapshotAndStatistics = knowsOnly(
            "org.svetionik.explanation", "org.svetionik.snapshot", "org.svetionik.statistics", "org.svetionik.wording");

    @ArchTest
    static final ArchRule recordsKnowTheSnapshotTheGraphAndTheRule = knowsOnly(
            "org.svetionik.records",
            "org.svetionik.snapshot",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule wordsKnowNoOther = knowsOnly("org.svetionik.wording");

    @ArchTest
    static final ArchRule recordingKnowsTheExchangeAndTheGraph = knowsOnly(
            "org.svetionik.recording",
            "org.svetionik.exchange..",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule casesKnowWhatIsDueTheRecordingTheGraphAndTheRule = knowsOnly(
            "org.svetionik.cases",
            "org.svetionik.deadlines",
            "org.svetionik.recording",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule registersKnowTheRecordingTheGraphAndTheRule = knowsOnly(
            "org.svetionik.registers",
            "org.svetionik.recording",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule deadlinesKnowTheRulesTheRecordingTheGraphAndTheRule = knowsOnly(
            "org.svetionik.deadlines",
            "org.svetionik.rules",
            "org.svetionik.recording",
            "org.svetionik.records",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule connectionsKnowTheSnapshotTheGraphAndTheRule = knowsOnly(
            "org.svetionik.connections",
            "org.svetionik.snapshot",
            "org.svetionik.explanation",
            "org.svetionik.records",
            "org.svetionik.wording",
            "org.svetionik.graph",
            "org.svetionik.model..",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule historyKnowsTheGraphAndTheRuleAlone =
            knowsOnly("org.svetionik.history", "org.svetionik.graph", "org.svetionik.access");

    @ArchTest
    static final ArchRule theRetentionKnowsWhatItRemovesAndRecords = knowsOnly(
            "org.svetionik.retention",
            "org.svetionik.access",
            "org.svetionik.audit",
            "org.svetionik.exchange",
            "org.svetionik.graph",
            "org.svetionik.model");

    @ArchTest
    static final ArchRule theRetentionIsKnownToTheProgramAlone =
            isKnownOnlyTo("org.svetionik.retention", "org.svetionik");

    @ArchTest
    static final ArchRule theEventLogKnowsTheSnapshotAndTheAudit =
            knowsOnly("org.svetionik.eventlog", "org.svetionik.snapshot", "org.svetionik.audit");

    @ArchTest
    static final ArchRule theEventLogIsKnownToTheProgramAlone =
            isKnownOnlyTo("org.svetionik.eventlog", "org.svetionik");

    @ArchTest
    static final ArchRule theHandOffKnowsTheSnapshotTheRuleAndTheAudit = knowsOnly(
            "org.svetionik.handoff",
            "org.svetionik.snapshot",
            "org.svetionik.audit",
            "org.svetionik.figures",
            "org.svetionik.graph",
            "org.svetionik.model",
            "org.svetionik.access");

    @ArchTest
    static final ArchRule theHandOffIsKnownToTheProgramAlone = isKnownOnlyTo("org.svetionik.handoff", "org.svetionik");

    @ArchTest
    static final ArchRule theStoreKnowsNoOther = knowsOnly("org.svetionik.store..");

    @ArchTest
    static final ArchRule theStoreIsKnownToTheProgramAlone = isKnownOnlyTo("org.svetionik.store..", "org.svetionik");

    @ArchTest
    static final ArchRule theSignInKnowsTheRuleHttpAndTheGraph =
            knowsOnly("org.svetionik.signin", "org.svetionik.access", "org.svetionik.http", "org.svetionik.graph");

    @ArchTest
    static final ArchRule theSignInIsKnownToTheProgramAlone = isKnownOnlyTo("org.svetionik.signin", "org.svetionik");

    @ArchTest
    static final ArchRule thePageKnowsNoOther = knowsOnly("org.svetionik.page");

    @ArchTest
    static final ArchRule thePageIsKnownToNobody = isKnownOnlyTo("org.svetionik.page");

    @ArchTest
    static final ArchRule theDemoIsKnownToTheProgramAlone =
            isKnownOnlyTo("org.svetionik.demo..", "org.svetionik").allowEmptyShould(true);

    @ArchTest
    static final ArchRule theProgramIsKnownToNobody = isKnownOnlyTo("org.svetionik");

    @ArchTest
    static final ArchRule packagesAreNamedForASubject = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..dto..", "..service..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule typesAreHiddenUntilAnotherPackageNeedsThem =
            classes().that().arePublic().and().areTopLevelClasses().should(new BeNeededOutside());

    private static ArchRule knowsOnly(String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages[0])
                .should()
                .dependOnClassesThat(resideInAPackage("org.svetionik..").and(resideOutsideOfPackages(packages)));
    }

    private static ArchRule isKnownOnlyTo(String... packages) {
        return classes()
                .that()
                .resideInAPackage(packages[0])
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(packages);
    }
}
