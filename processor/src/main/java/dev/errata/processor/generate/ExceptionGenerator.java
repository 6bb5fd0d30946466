package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.FamilyPlan;

/** Generates the sealed exception, with the classes of families and errors in it. */
final class ExceptionGenerator {

  private final CatalogPlan plan;
  private final Javadocs javadocs;
  private final Types types;
  private final JavaSource source = new JavaSource();
  private final ExceptionParts parts;

  ExceptionGenerator(CatalogPlan plan, Javadocs javadocs) {
    this.plan = plan;
    this.javadocs = javadocs;
    this.types = new Types(plan.exceptionNames(), plan.hiddenNames());
    this.parts = new ExceptionParts(types, source);
  }

  GeneratedFile generate() {
    String noun = plan.classPerError() ? "one class for each" : "one class for each family";
    source.javadoc(Javadocs.type(plan, noun + ", made by {@link " + plan.factoriesType() + "}."));
    parts.open(
        plan.visibility() + "abstract sealed",
        plan.exceptionType(),
        types.name(Types.CODED_EXCEPTION));
    if (plan.classPerError()) {
      addErrorClasses();
    } else {
      addFamilyClasses();
    }
    source.close();
    return GeneratedFile.of(plan, plan.exceptionType(), types, source);
  }

  private void addErrorClasses() {
    parts.addPassingConstructors(plan.exceptionType(), plan.stackTraces() ? "" : ", false");
    plan.families().forEach(this::addAbstractFamily);
    ErrorClassGenerator errors = new ErrorClassGenerator(plan, javadocs, types, source);
    plan.errors().forEach(errors::add);
    addUnknown("");
  }

  private void addFamilyClasses() {
    FamilyClassGenerator families = new FamilyClassGenerator(plan, types, source);
    families.addBase();
    plan.families().forEach(families::add);
    addUnknown(FamilyClassGenerator.NO_VALUES + ", ");
  }

  private void addAbstractFamily(FamilyPlan family) {
    source.blank().javadoc(Javadocs.family(family));
    parts.open("public abstract static sealed", family.className(), family.parent());
    parts.addPassingConstructors(family.className(), "");
    source.close();
  }

  private void addUnknown(String values) {
    String string = types.name(String.class);
    source.blank();
    source.javadoc(Javadoc.of("An error that was received and that the catalog does not have."));
    parts.open("public static final", CatalogPlan.UNKNOWN, plan.exceptionType());
    source.blank();
    source.open(CatalogPlan.UNKNOWN + "(int status, " + string + " code, " + string + " message)");
    source.line("super(" + types.name(Types.ERROR_CODE) + ".received(status, code, message),"
        + JavaSource.SPACE + values + "status, message);");
    source.close().close();
  }
}
