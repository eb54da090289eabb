package org.dishui.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import org.dishui.shared.Uuids;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What the layers may know, and how time and associations are kept. */
@AnalyzeClasses(packages = "org.dishui", importOptions = LayersTest.MainOnly.class)
class LayersTest {
    /** Classes of the jars, not of tests or test-jars. */
    static class MainOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule domainKnowsNoTechnique = noClasses()
            .that()
            .resideOutsideOfPackages("org.dishui..persistence..", "org.dishui..web..", "org.dishui")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml..",
                    "org.hibernate..",
                    "org.springframework.data..",
                    "org.springframework.web..",
                    "org.springframework.jdbc..",
                    "org.springframework.boot..",
                    "jakarta.servlet..",
                    "java.sql..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule webKnowsNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.dishui..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dishui..persistence..", "org.springframework.jdbc..", "org.springframework.data..")
            .because("pages ask use cases and read models");

    @ArchTest
    static final ArchRule controllersAreOfTheirPackage = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule aggregatesReferToOthersById = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .or()
            .areAnnotatedWith(OneToMany.class)
            .or()
            .areAnnotatedWith(ManyToMany.class)
            .should(stayInTheirSlice())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callCodeUnitWhere(
                    describe("asks the machine for the time, not the Clock", call -> isNow(call.getTarget())));

    @ArchTest
    static final ArchRule millisecondsAreForIdsAlone =
            noClasses().that().doNotBelongToAnyOf(Uuids.class).should().callMethod(System.class, "currentTimeMillis");

    private static boolean isNow(CodeUnitCallTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().isEmpty()
                && (target.getName().equals("now") || target.getName().startsWith("systemDefault"));
    }

    private static ArchCondition<JavaField> stayInTheirSlice() {
        return new ArchCondition<>("point to an entity of the same slice") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (JavaClass type : field.getAllInvolvedRawTypes())
                    if (IS_ENTITY.test(type) && !slice(type).equals(slice(field.getOwner())))
                        events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " points to " + type.getName()));
            }
        };
    }

    private static final DescribedPredicate<JavaClass> IS_ENTITY =
            describe("is an entity", type -> type.isAnnotatedWith(Entity.class));

    private static String slice(JavaClass type) {
        return type.getPackageName().replaceFirst("(org\\.dishui\\.\\w+).*", "$1");
    }
}
