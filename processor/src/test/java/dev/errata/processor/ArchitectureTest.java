package dev.errata.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import dev.errata.catalog.analysis.Constraint;
import dev.errata.catalog.analysis.Effort;
import dev.errata.catalog.analysis.End;
import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.model.Condition;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** The rules of the house. */
@AnalyzeClasses(packages = "dev.errata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String RUNTIME = "dev.errata";
  private static final String CATALOG = "dev.errata.catalog..";
  private static final String CHECK = "dev.errata.catalog.check";
  private static final String PROCESSOR = "dev.errata.processor..";
  private static final String READ = "dev.errata.processor.read";
  private static final String PLAN = "dev.errata.processor.plan";
  private static final String CHECK_CODE = "dev.errata.processor.check";
  private static final String GENERATE = "dev.errata.processor.generate";
  private static final String TEXT = "dev.errata.processor.text";
  private static final String WRITE = "dev.errata.processor.write";
  private static final String REPORT = "dev.errata.processor.report";
  private static final String COMPILER_MODEL = "javax.lang.model..";

  @ArchTest
  static final ArchRule theRuntimeStandsOnJavaAlone = classes()
      .that()
      .resideInAPackage(RUNTIME)
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(RUNTIME, "java..");

  @ArchTest
  static final ArchRule theRuntimeUsesNoReflectionAndReadsNoFile = noClasses()
      .that()
      .resideInAPackage(RUNTIME)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.lang.reflect..", "java.nio..");

  @ArchTest
  static final ArchRule theCatalogKnowsNothingOfJavac = noClasses()
      .that()
      .resideInAPackage(CATALOG)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "javax.annotation.processing..", "javax.tools..", COMPILER_MODEL, PROCESSOR);

  @ArchTest
  static final ArchRule theCatalogsPackagesDependInOneDirection = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("source")
      .definedBy("dev.errata.catalog.source")
      .layer("diagnostic")
      .definedBy("dev.errata.catalog.diagnostic")
      .layer("yaml")
      .definedBy("dev.errata.catalog.yaml")
      .layer("shape")
      .definedBy("dev.errata.catalog.shape")
      .layer("analysis")
      .definedBy("dev.errata.catalog.analysis")
      .layer("model")
      .definedBy("dev.errata.catalog.model")
      .layer("check")
      .definedBy("dev.errata.catalog.check")
      .layer("parse")
      .definedBy("dev.errata.catalog.parse")
      .layer("rules")
      .definedBy("dev.errata.catalog.rules")
      .layer("compare")
      .definedBy("dev.errata.catalog.compare..")
      .whereLayer("compare")
      .mayOnlyAccessLayers("source", "diagnostic", "analysis", "model", "check", "rules")
      .whereLayer("source")
      .mayNotAccessAnyLayer()
      .whereLayer("diagnostic")
      .mayOnlyAccessLayers("source")
      .whereLayer("yaml")
      .mayOnlyAccessLayers("source", "diagnostic")
      .whereLayer("shape")
      .mayOnlyAccessLayers("source", "diagnostic", "yaml", "model")
      .whereLayer("analysis")
      .mayNotAccessAnyLayer()
      .whereLayer("model")
      .mayOnlyAccessLayers("source", "diagnostic", "analysis")
      .whereLayer("check")
      .mayOnlyAccessLayers("source", "diagnostic", "yaml", "shape", "analysis", "model")
      .whereLayer("parse")
      .mayOnlyAccessLayers("source", "diagnostic", "yaml", "shape", "model", "check")
      .whereLayer("rules")
      .mayOnlyAccessLayers("source", "diagnostic", "analysis", "model");

  @ArchTest
  static final ArchRule nothingKnowsAKindOfCheckButTheKindItself = noClasses()
      .that()
      .resideInAnyPackage(CATALOG, PROCESSOR)
      .and()
      .resideOutsideOfPackages(CHECK, CHECK_CODE)
      .should()
      .dependOnClassesThat(assignableTo(Condition.class).and(not(type(Condition.class))))
      .because("one more kind is to be one file and one line in CheckKinds, and the same in"
          + " CheckCodes; ask Condition and CheckCode");

  @ArchTest
  static final ArchRule theAnalysisHasOneDoor = noClasses()
      .that()
      .resideInAPackage("dev.errata.catalog.analysis")
      .and()
      .areTopLevelClasses()
      .and()
      .doNotBelongToAnyOf(
          Facts.class, Constraint.class, Interval.class, End.class, Patterns.class, Effort.class)
      .should()
      .bePublic();

  @ArchTest
  static final ArchRule theProcessorsPackagesDependInOneDirection = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("pipeline")
      .definedBy("dev.errata.processor")
      .layer("read")
      .definedBy(READ)
      .layer("text")
      .definedBy(TEXT)
      .layer("check")
      .definedBy(CHECK_CODE)
      .layer("plan")
      .definedBy(PLAN)
      .layer("generate")
      .definedBy(GENERATE)
      .layer("write")
      .definedBy(WRITE)
      .layer("report")
      .definedBy(REPORT)
      .whereLayer("pipeline")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("read")
      .mayNotAccessAnyLayer()
      .whereLayer("text")
      .mayNotAccessAnyLayer()
      .whereLayer("check")
      .mayOnlyAccessLayers("text")
      .whereLayer("plan")
      .mayOnlyAccessLayers("read", "check")
      .whereLayer("generate")
      .mayOnlyAccessLayers("plan", "check", "text")
      .whereLayer("write")
      .mayOnlyAccessLayers("read", "generate")
      .whereLayer("report")
      .mayOnlyAccessLayers("read");

  @ArchTest
  static final ArchRule theYamlParserStaysInYaml = noClasses()
      .that()
      .resideOutsideOfPackage("dev.errata.catalog.yaml")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.snakeyaml..", "tools.jackson..");

  @ArchTest
  static final ArchRule theCompilersModelStaysInRead = noClasses()
      .that()
      .resideOutsideOfPackages(READ, PLAN, GENERATE, WRITE, REPORT)
      .and()
      .doNotHaveFullyQualifiedName("dev.errata.processor.ErrataProcessor")
      .should()
      .dependOnClassesThat()
      .resideInAPackage(COMPILER_MODEL);

  @ArchTest
  static final ArchRule planTakesNothingButKeywordsFromTheCompilersModel = noClasses()
      .that()
      .resideInAPackage(PLAN)
      .should()
      .dependOnClassesThat(compilerModelBut(SourceVersion.class));

  @ArchTest
  static final ArchRule generateTakesNothingButModifiersFromTheCompilersModel = noClasses()
      .that()
      .resideInAPackage(GENERATE)
      .should()
      .dependOnClassesThat(compilerModelBut(Modifier.class));

  @ArchTest
  static final ArchRule writeAndReportOnlyHandTheAnnotatedTypeOn = noClasses()
      .that()
      .resideInAnyPackage(WRITE, REPORT)
      .should()
      .dependOnClassesThat(
          compilerModelBut(Element.class, AnnotationMirror.class, AnnotationValue.class))
      .orShould()
      .accessTargetWhere(ownedBy(COMPILER_MODEL));

  @ArchTest
  static final ArchRule onlyWriteCreatesFiles = noClasses()
      .that()
      .resideOutsideOfPackage(WRITE)
      .should()
      .callMethodWhere(callOf(Filer.class, "create"));

  @ArchTest
  static final ArchRule onlyReadOpensResources = noClasses()
      .that()
      .resideOutsideOfPackage(READ)
      .should()
      .callMethodWhere(callOf(Filer.class, "getResource"));

  @ArchTest
  static final ArchRule onlyReportPrintsMessages = noClasses()
      .that()
      .resideOutsideOfPackage(REPORT)
      .should()
      .callMethodWhere(callOf(Messager.class, "print"));

  @ArchTest
  static final ArchRule nothingPrintsPastTheCompiler = noClasses()
      .should()
      .accessField(System.class, "out")
      .orShould()
      .accessField(System.class, "err");

  @ArchTest
  static final ArchRule aMistakeOfAUserIsNoException = noClasses()
      .that()
      .resideInAnyPackage(CATALOG, PROCESSOR)
      .should()
      .beAssignableTo(Throwable.class);

  @ArchTest
  static final ArchRule onlyReadingAndWritingDeclareExceptions = methods()
      .that()
      .areDeclaredInClassesThat()
      .resideInAnyPackage(CATALOG, PLAN, GENERATE, REPORT)
      .should(declareNoThrowable());

  @ArchTest
  static final ArchRule noStaticCanBeSetAgain =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule noStaticIsAnArray = fields()
      .that()
      .areStatic()
      .and()
      .doNotHaveModifier(SYNTHETIC)
      .should()
      .notHaveRawType(describe("an array", JavaClass::isArray));

  @ArchTest
  static final ArchRule everyClassIsNamedForWhatItIs =
      noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)");

  private static DescribedPredicate<JavaClass> compilerModelBut(Class<?>... allowed) {
    DescribedPredicate<JavaClass> predicate = resideInAPackage(COMPILER_MODEL);
    for (Class<?> type : allowed) {
      predicate = predicate.and(not(type(type)));
    }
    DescribedPredicate<JavaClass> elements = predicate;
    return describe(elements.getDescription(), type -> elements.test(type.getBaseComponentType()));
  }

  private static ArchCondition<JavaMethod> declareNoThrowable() {
    return ArchCondition.from(
        describe("declare no exception", method -> method.getThrowsClause().size() == 0));
  }

  private static DescribedPredicate<JavaAccess<?>> ownedBy(String packages) {
    return describe(
        "a member of " + packages,
        access -> resideInAPackage(packages).test(access.getTargetOwner()));
  }

  private static DescribedPredicate<JavaCall<?>> callOf(Class<?> owner, String prefix) {
    return describe(
        owner.getSimpleName() + "." + prefix + "…",
        call -> call.getTargetOwner().isAssignableTo(owner) && call.getName().startsWith(prefix));
  }
}
