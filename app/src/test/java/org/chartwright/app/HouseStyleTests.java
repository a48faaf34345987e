package org.chartwright.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.reactivestreams.Publisher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What every class of the service keeps to; each rule is one field. */
@AnalyzeClasses(
        packages = {"org.chartwright.app", "org.chartwright.nlp"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseStyleTests {

    @ArchTest
    static final ArchRule transactionsAreImperative = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .notHaveRawReturnType(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Publisher.class))
            .because("a reactive transaction ends on another thread than its events are seen on");

    @ArchTest
    static final ArchRule eventsArePublishedInTransactions =
            classes().should(new PublishOnlyInTransactions()).because("an event outside of one is lost without notice");

    @ArchTest
    static final ArchRule rowsAreReadWhole = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("that stream keeps its database connection until it is closed; list() gives it back");

    @ArchTest
    static final ArchRule controllersArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule publicRecordsKnowNoFramework = noClasses()
            .that()
            .areRecords()
            .and()
            .arePublic()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "reactor..", "org.reactivestreams..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule dependenciesComeByConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule exceptionsAreSpecific = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule theRecogniserIsFencedIn = noClasses()
            .that()
            .resideOutsideOfPackage("org.chartwright.nlp.speech..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vosk..", "com.sun.jna..");

    @ArchTest
    static final ArchRule decodersAreFencedIn = noClasses()
            .that()
            .resideOutsideOfPackage("org.chartwright.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bytedeco..", "org.apache.lucene..", "opennlp..", "dev.langchain4j..");

    @ArchTest
    static final ArchRule fhirIsFencedIn = noClasses()
            .that()
            .resideOutsideOfPackage("org.chartwright.app.ehr..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir..");

    @ArchTest
    static final ArchRule theEngineNeverLooksBack =
            slices().matching("org.chartwright.nlp.(**)").should().beFreeOfCycles();

    /** Looks at the method that publishes, or at the one around the lambda that does. */
    private static final class PublishOnlyInTransactions extends ArchCondition<JavaClass> {

        PublishOnlyInTransactions() {
            super("publish events only in transactional methods");
        }

        @Override
        public void check(JavaClass type, ConditionEvents violations) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getName().equals("publishEvent")
                            && call.getTargetOwner().isAssignableTo(ApplicationEventPublisher.class))
                    .filter(call -> !isTransactional(type, call))
                    .forEach(call -> violations.add(SimpleConditionEvent.violated(type, call.getDescription())));
        }

        private static boolean isTransactional(JavaClass type, JavaMethodCall call) {
            var origin = call.getOrigin().getName();
            var name = origin.startsWith("lambda$") ? origin.split("\\$")[1] : origin;
            return type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream()
                            .filter(method -> method.getName().equals(name))
                            .anyMatch(method -> method.isAnnotatedWith(Transactional.class)
                                    || method.isAnnotatedWith(ApplicationModuleListener.class));
        }
    }
}
