package org.svetionik.access;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** There is one way to the store, and it asks for a viewer. Whoever goes another way is listed here. */
@AnalyzeClasses(packages = "org.svetionik", importOptions = DoNotIncludeTests.class)
class OneDoorTests {

    /** Who asks for the service itself, and shows nobody what it reads. */
    private static final Set<String> ASK_AS_THE_SERVICE = Set.of(
            "org.svetionik.FirstStart",
            "org.svetionik.Welcome",
            "org.svetionik.exchange.Exports",
            "org.svetionik.exchange.ImportBooks",
            "org.svetionik.exchange.InventedNotice",
            "org.svetionik.exchange.Ledger",
            "org.svetionik.exercises.ExerciseBook",
            "org.svetionik.figures.Releases",
            "org.svetionik.gaps.GapNames",
            "org.svetionik.gaps.register.GapRegister",
            "org.svetionik.recording.Books",
            "org.svetionik.recording.Recorder",
            "org.svetionik.retention.Expired",
            "org.svetionik.retention.Removal",
            "org.svetionik.signin.DemoWorkplaces",
            "org.svetionik.snapshot.Snapshots");

    /** The statements' own package, what moves packages in and out, and the local store that is started here; what purges and what records single acts; beside them what enters releases, exercises and what happens to gaps. */
    private static final String[] SPEAK_TO_THE_STORE = {
        "org.svetionik.graph..",
        "org.svetionik.exchange..",
        "org.svetionik.recording",
        "org.svetionik.retention..",
        "org.svetionik.store.."
    };

    private static final String ENTERS_RELEASES = "org.svetionik.figures.Releases";
    private static final String ENTERS_EXERCISES = "org.svetionik.exercises.ExerciseBook";
    private static final String ENTERS_GAPS = "org.svetionik.gaps.register.GapRegister";

    private static final List<String> WAYS_IN = List.of(
            "org.neo4j.driver.Driver",
            "org.neo4j.driver.GraphDatabase",
            "org.neo4j.driver.ExecutableQuery",
            "org.neo4j.driver.Session",
            "org.neo4j.driver.TransactionContext",
            "org.neo4j.driver.async.AsyncSession",
            "org.neo4j.driver.reactivestreams.ReactiveSession",
            "org.svetionik.graph.Sessions");

    @ArchTest
    static final ArchRule fewAskAsTheService = noClasses()
            .that(describe("are not listed", type -> !ASK_AS_THE_SERVICE.contains(outermost(type))))
            .should()
            .callMethod(Viewer.class, "service");

    @ArchTest
    static final ArchRule fewSpeakToTheStore = noClasses()
            .that()
            .resideOutsideOfPackages(SPEAK_TO_THE_STORE)
            .and()
            .doNotHaveFullyQualifiedName(ENTERS_RELEASES)
            .and()
            .doNotHaveFullyQualifiedName(ENTERS_GAPS)
            .and()
            .doNotHaveFullyQualifiedName(ENTERS_EXERCISES)
            .should()
            .dependOnClassesThat(isAWayIn());

    @ArchTest
    static final ArchRule nobodyElseReadsByRepositoriesOrTemplates = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.svetionik.exchange.ImportEntries")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.data.repository..",
                    "org.springframework.data.neo4j.repository..",
                    "org.springframework.data.neo4j.core"));

    @ArchTest
    static final ArchRule onlyTheServicesTransactionsTakeTheTextOfAQuery = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.svetionik.exchange..",
                    "org.svetionik.recording",
                    "org.svetionik.retention..",
                    "org.svetionik.graph..")
            .and()
            .doNotHaveFullyQualifiedName(ENTERS_RELEASES)
            .and()
            .doNotHaveFullyQualifiedName(ENTERS_GAPS)
            .and()
            .doNotHaveFullyQualifiedName(ENTERS_EXERCISES)
            .should()
            .callMethod("org.svetionik.graph.NamedQueries", "text", Viewer.class.getName(), String.class.getName());

    @ArchTest
    static final ArchRule onlyTheGraphRunsStatementsOfItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage("org.svetionik.graph..")
            .should()
            .dependOnClassesThat(
                    describe("run statements", type -> outermost(type).equals("org.svetionik.graph.Statements")));

    @ArchTest
    static final ArchRule onlyTheSnapshotReadsWholeTables = noClasses()
            .that()
            .resideOutsideOfPackages("org.svetionik.graph..", "org.svetionik.snapshot..")
            .should()
            .dependOnClassesThat(
                    describe("read whole tables", type -> outermost(type).equals("org.svetionik.graph.Streams")));

    private static DescribedPredicate<JavaClass> isAWayIn() {
        return describe("are a way to the store", type -> WAYS_IN.contains(outermost(type)));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(OneDoorTests::outermost).orElse(type.getName());
    }
}
