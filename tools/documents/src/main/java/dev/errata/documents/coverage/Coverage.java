package dev.errata.documents.coverage;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.documents.files.ClassFiles;
import dev.errata.documents.files.UnusableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds which errors of a catalog no code raises and no test meets. */
public final class Coverage {

  private final Catalog catalog;
  private final List<GeneratedTypes> generated;
  private final ClassUses code;
  private final ClassUses tests;

  private Coverage(
      Catalog catalog, List<GeneratedTypes> generated, ClassUses code, ClassUses tests) {
    this.catalog = catalog;
    this.generated = generated;
    this.code = code;
    this.tests = tests;
  }

  /**
   * Looks through class files.
   *
   * @param interfaces the qualified names of the annotated interfaces; if there are none, all in
   *     the class files
   * @param code directories and jars that hold the program
   * @param tests directories and jars that hold its tests
   * @return empty if there is no annotated interface
   * @throws UnusableFile if class files cannot be read
   */
  public static Optional<CoverageReport> of(
      Catalog catalog, List<String> interfaces, List<Path> code, List<Path> tests)
      throws UnusableFile {
    List<ClassUses> codeClasses = read(code);
    List<ClassUses> testClasses = read(tests);
    TreeSet<String> names = new TreeSet<>();
    interfaces.forEach(name -> names.add(name.replace('.', '/')));
    if (names.isEmpty()) {
      codeClasses.stream()
          .filter(ClassUses::isCatalogInterface)
          .forEach(one -> names.add(one.name()));
      testClasses.stream()
          .filter(ClassUses::isCatalogInterface)
          .forEach(one -> names.add(one.name()));
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<GeneratedTypes> generated = names.stream().map(GeneratedTypes::new).toList();
    Coverage coverage = new Coverage(
        catalog,
        generated,
        handwritten(codeClasses, generated),
        handwritten(testClasses, generated));
    return Optional.of(new CoverageReport(
        names.stream().map(name -> name.replace('/', '.')).toList(),
        catalog.errors().stream().map(coverage::of).toList()));
  }

  private static List<ClassUses> read(List<Path> places) throws UnusableFile {
    List<ClassUses> classes = new ArrayList<>();
    for (Path place : places) {
      ClassFiles.each(place, bytes -> classes.add(UsesReader.read(bytes)));
    }
    return classes;
  }

  /** What is generated names all errors, and says nothing. */
  private static ClassUses handwritten(List<ClassUses> classes, List<GeneratedTypes> generated) {
    return ClassUses.of(classes.stream()
        .filter(one -> generated.stream().noneMatch(types -> types.has(one.name())))
        .toList());
  }

  private ErrorCoverage of(ErrorDefinition error) {
    List<String> raisedBy = new ArrayList<>();
    if (callsFactory(code, error)) {
      raisedBy.add("factory");
    }
    for (Validator validator : catalog.validators()) {
      if (checks(validator, error) && calls(code, validator)) {
        raisedBy.add("validator " + validator.name().value());
      }
    }
    if (catalog.http().stream()
        .anyMatch(entry -> entry.error().value().equals(error.key().value()))) {
      raisedBy.add("http");
    }
    return new ErrorCoverage(
        error,
        catalog.source().name() + ":" + error.key().span().start().line(),
        List.copyOf(raisedBy),
        names(code, error),
        callsFactory(tests, error) || names(tests, error));
  }

  private boolean callsFactory(ClassUses uses, ErrorDefinition error) {
    String factory = ErrorNaming.factory(className(error));
    return generated.stream()
        .anyMatch(types -> uses.methods().contains(types.errors() + "." + factory));
  }

  private boolean calls(ClassUses uses, Validator validator) {
    return generated.stream()
        .anyMatch(types ->
            uses.methods().contains(types.validator() + "." + validator.name().value()));
  }

  private static boolean checks(Validator validator, ErrorDefinition error) {
    return validator.checks().stream()
        .anyMatch(check -> check.error().value().equals(error.key().value()));
  }

  /** Whether the error's class, its constant, or a text that is its code stands there. */
  private boolean names(ClassUses uses, ErrorDefinition error) {
    String constant = ErrorNaming.constant(error, catalog.codes());
    return generated.stream()
            .anyMatch(types -> uses.types().contains(types.exception() + "$" + className(error))
                || uses.fields().contains(types.errorCode() + "." + constant))
        || uses.texts().contains(error.key().value());
  }

  private String className(ErrorDefinition error) {
    return ErrorNaming.className(error, catalog.codes());
  }
}
