package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import java.util.ArrayList;
import java.util.List;

/** Turns a plan into Java. Decides nothing. */
public final class CatalogGenerator {

  private CatalogGenerator() {}

  /** The files of a plan, one for each top-level type. */
  public static List<GeneratedFile> generate(CatalogPlan plan) {
    Javadocs javadocs = new Javadocs(plan.errors());
    List<GeneratedFile> files = new ArrayList<>();
    files.add(new ErrorCodeGenerator(plan, javadocs).generate());
    files.add(new ExceptionGenerator(plan, javadocs).generate());
    files.add(new FactoriesGenerator(plan, javadocs).generate());
    if (!plan.validators().isEmpty()) {
      files.add(new ValidatorGenerator(plan).generate());
    }
    return files;
  }
}
