package org.basewatch.quality;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders between the packages, each with its reason. */
@AnalyzeClasses(packages = "org.basewatch", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
    private static final String OURS = "org.basewatch..";
    private static final String[] JDK_WITHOUT_DESKTOP = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.net..",
        "java.io..",
        "java.nio..",
        "java.text..",
        "java.security..",
        "java.math..",
        "org.jspecify.."
    };

    @ArchTest
    static final ArchRule modelStandsAlone = classes()
            .that()
            .resideInAPackage("org.basewatch.model..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.basewatch.model..").or(resideInAnyPackage(JDK_WITHOUT_DESKTOP)))
            .because("what a report is must outlive every library and every window");

    @ArchTest
    static final ArchRule packedKnowsTheModelAlone = classes()
            .that()
            .resideInAPackage("org.basewatch.packed..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("org.basewatch.model..", "org.basewatch.packed..")
                    .or(resideInAnyPackage(JDK_WITHOUT_DESKTOP)))
            .because("how a report is written in bytes is nobody's business but its own");

    @ArchTest
    static final ArchRule packedOnlyWhereReportsAreReadAndKept = noClasses()
            .that(resideInAnyPackage(OURS)
                    .and(resideOutsideOfPackages(
                            "org.basewatch.packed..", "org.basewatch.catalogue..", "org.basewatch.io..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.basewatch.packed.."))
            .because("everybody else asks the catalogue");

    @ArchTest
    static final ArchRule catalogueKnowsTheModelAlone = classes()
            .that()
            .resideInAPackage("org.basewatch.catalogue..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.basewatch.model..", "org.basewatch.packed..", "org.basewatch.catalogue..")
                            .or(resideInAnyPackage(JDK_WITHOUT_DESKTOP)))
            .because("rows, filters and counts are asked by window, map and command line alike");

    @ArchTest
    static final ArchRule searchKnowsCatalogueAndModelAlone = classes()
            .that()
            .resideInAPackage("org.basewatch.search..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.basewatch.search..",
                            "org.basewatch.catalogue..",
                            "org.basewatch.model..",
                            "org.apache.lucene..")
                    .or(resideInAnyPackage(JDK_WITHOUT_DESKTOP)))
            .because("what finds words for the window finds them for the command line too");

    @ArchTest
    static final ArchRule weighingKnowsCatalogueAndModelAlone = classes()
            .that()
            .resideInAPackage("org.basewatch.weighing..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.basewatch.weighing..", "org.basewatch.catalogue..", "org.basewatch.model..")
                            .or(resideInAnyPackage(JDK_WITHOUT_DESKTOP)))
            .because("what hangs together with what is found without a window");

    @ArchTest
    static final ArchRule luceneOnlyInSearch = noClasses()
            .that(resideInAnyPackage(OURS).and(resideOutsideOfPackages("org.basewatch.search..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.lucene.."))
            .because("the index can be changed in one place");

    @ArchTest
    static final ArchRule mapPaintsWithJava2DAlone = noClasses()
            .that()
            .resideInAPackage("org.basewatch.map")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "javafx..",
                    "com.google..",
                    "org.geotools..",
                    "org.locationtech..",
                    "org.basewatch.catalogue..",
                    "org.basewatch.io..",
                    "org.basewatch.export..",
                    "org.basewatch.ui..",
                    "org.basewatch.app.."))
            .because(
                    "one painter serves screen and paper, and needs no toolkit, no display and no referencing database");

    @ArchTest
    static final ArchRule ioKnowsNoPicture = noClasses()
            .that()
            .resideInAPackage("org.basewatch.io..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "javafx..", "java.awt..", "org.basewatch.export..", "org.basewatch.ui..", "org.basewatch.app.."))
            .because("files are read and written without drawing anything");

    @ArchTest
    static final ArchRule exportNeedsNoToolkit = noClasses()
            .that()
            .resideInAPackage("org.basewatch.export..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "javafx..",
                    "com.google..",
                    "org.geotools..",
                    "org.basewatch.io..",
                    "org.basewatch.ui..",
                    "org.basewatch.app.."))
            .because("a picture can be made on a server without a display");

    @ArchTest
    static final ArchRule windowsDoNotReachBehindTheMap = noClasses()
            .that()
            .resideInAPackage("org.basewatch.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.basewatch.map.geotools..", "org.basewatch.app..", "org.geotools..", "com.google.."))
            .because("the window is put together in one place, and GeoTools stays off its start-up path");

    @ArchTest
    static final ArchRule gsonOnlyInIo = noClasses()
            .that(resideInAnyPackage(OURS).and(resideOutsideOfPackages("org.basewatch.io..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.google.gson.."))
            .because("files are read into carriers with boxed fields and checked; a missing number must not become 0");

    @ArchTest
    static final ArchRule javaFxOnlyInWindows = noClasses()
            .that(resideInAnyPackage(OURS).and(resideOutsideOfPackages("org.basewatch.ui..", "org.basewatch.app..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx.."))
            .because("everything else runs without a display");

    @ArchTest
    static final ArchRule java2DOnlyWhereItDraws = noClasses()
            .that(resideInAnyPackage(OURS)
                    .and(resideOutsideOfPackages(
                            "org.basewatch.map..",
                            "org.basewatch.export..",
                            "org.basewatch.ui.map..",
                            "org.basewatch.ui.picture..",
                            "org.basewatch.app..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt.."))
            .because("pictures are made in the map and export packages and only shown elsewhere");

    @ArchTest
    static final ArchRule militaryGridOnlyInCoordinate = noClasses()
            .that(resideInAnyPackage(OURS).and(resideOutsideOfPackages("org.basewatch.map.coordinate..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("mil.nga.mgrs..", "mil.nga.grid.."))
            .because("positions are written and read in one place");

    @ArchTest
    static final ArchRule geodesicsOnlyInMeasure = noClasses()
            .that(resideInAnyPackage(OURS).and(resideOutsideOfPackages("org.basewatch.map.measure..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("net.sf.geographiclib.."))
            .because("distances and areas are reckoned in one place");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.basewatch.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule noStaticState = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(OURS))
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("everything is built once in the composition root and handed on");

    @ArchTest
    static final ArchRule namesOfTheField = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..core..")
            .because("a name says what a thing is to the people of the field");

    @ArchTest
    static final ArchRule noNetwork = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net.http..", "javax.net..").or(new Sockets()))
            .because("the program never opens a network connection by itself");

    @ArchTest
    static final ArchRule oneFieldOneMeaning = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage("org.basewatch.model..", "org.basewatch.catalogue.."))
            .and()
            .doNotHaveModifier(JavaModifier.STATIC)
            .should()
            .beFinal()
            .because("values are shared between threads");

    private static final class Sockets extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        Sockets() {
            super("sockets and URL connections");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.getPackageName().equals("java.net")
                    && (type.getSimpleName().contains("Socket")
                            || type.getSimpleName().contains("URLConnection"));
        }
    }
}
