package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the annotated interfaces that a catalog uses, and what is generated for them. */
public final class UsedInterfaceFinder {

  private final Elements elements;

  /** The top-level types that are compiled now. */
  private final Set<String> sources = new HashSet<>();

  /**
   * Makes a finder for one compilation.
   *
   * @param elements finds types
   */
  public UsedInterfaceFinder(Elements elements) {
    this.elements = elements;
  }

  /** Notes a type that a round of processing begins with. */
  public void addSource(TypeElement type) {
    sources.add(type.getQualifiedName().toString());
  }

  /**
   * Finds an interface as it is seen from the one that asks for the catalog.
   *
   * @param source the catalog's text
   * @param use where it names the interface
   */
  public Result<UsedInterface> find(Request request, SourceText source, Located<String> use) {
    Mistakes mistakes = new Mistakes(source, use);
    Element user = request.annotated().element();
    ModuleElement module = elements.getModuleOf(user);
    TypeElement type = elements.getTypeElement(module, use.value());
    if (type == null) {
      String sibling = request.packageName() + "." + use.value();
      boolean isSibling = elements.getTypeElement(module, sibling) != null;
      return mistakes.notFound(isSibling ? Optional.of(sibling) : Optional.empty());
    }
    PackageElement packageOf = elements.getPackageOf(type);
    boolean isSamePackage = packageOf.equals(elements.getPackageOf(user));
    if (!isSamePackage && (packageOf.isUnnamed() || !RequestReader.isPublic(type))) {
      return mistakes.notVisible(packageOf.isUnnamed());
    }
    Optional<? extends AnnotationMirror> annotation = RequestReader.annotationOf(type);
    if (annotation.isEmpty()) {
      return mistakes.notAnnotated();
    }
    AnnotationValue value = new AnnotationReader(annotation.get()).value().orElse(null);
    UsedInterface used = new UsedInterface(
        use,
        new AnnotatedType(type, annotation.get(), value),
        packageOf.getQualifiedName().toString(),
        type.getSimpleName().toString(),
        sources.contains(outermost(type).getQualifiedName().toString()),
        Map.of());
    return used.isSource() ? Result.of(used) : generated(used, module, mistakes);
  }

  /** With its codes, read from what was generated for it. */
  private Result<UsedInterface> generated(
      UsedInterface used, ModuleElement module, Mistakes mistakes) {
    String prefix = used.packageName().isEmpty() ? "" : used.packageName() + ".";
    String name = prefix + used.interfaceName();
    TypeElement factories = elements.getTypeElement(module, name + "Errors");
    TypeElement codes = elements.getTypeElement(module, name + "ErrorCode.Id");
    boolean hasApi = factories != null
        && ElementFilter.fieldsIn(factories.getEnclosedElements()).stream()
            .anyMatch(field -> field.getSimpleName().contentEquals("API"));
    if (!hasApi || codes == null) {
      return mistakes.notGenerated(used.interfaceName() + "Errors.API");
    }
    Map<String, String> constants = new LinkedHashMap<>();
    for (VariableElement constant : ElementFilter.fieldsIn(codes.getEnclosedElements())) {
      constants.putIfAbsent(
          String.valueOf(constant.getConstantValue()), constant.getSimpleName().toString());
    }
    return Result.of(used.withConstants(constants));
  }

  private static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }

  /**
   * What can be wrong with an interface.
   *
   * @param source the catalog's text
   * @param use where it names the interface
   */
  private record Mistakes(SourceText source, Located<String> use) {

    Result<UsedInterface> notFound(Optional<String> meant) {
      return mistake(
          DiagnosticCode.USED_NOT_FOUND,
          "there is no type '" + use.value() + "' that can be seen from here",
          meant
              .map(name -> "did you mean '" + name + "'?")
              .orElse(
                  "write its name with its package, and compile against its jar; a module has to"
                      + " require its module, which has to export its package"));
    }

    Result<UsedInterface> notVisible(boolean isUnnamed) {
      return mistake(
          DiagnosticCode.USED_NOT_VISIBLE,
          "'" + use.value() + "' cannot be seen from this package",
          isUnnamed ? "move it into a package, and make it public" : "make it public");
    }

    Result<UsedInterface> notAnnotated() {
      return mistake(
          DiagnosticCode.USED_NOT_GENERATED,
          "'" + use.value() + "' is not annotated with @ErrorCatalog",
          "name the interface that the other catalog's errors are generated for");
    }

    Result<UsedInterface> notGenerated(String lacking) {
      return mistake(
          DiagnosticCode.USED_NOT_GENERATED,
          "'" + use.value() + "' was compiled without this version of Errata: there is no "
              + lacking,
          "compile it with errata-processor, of the version that this is compiled with");
    }

    private Result<UsedInterface> mistake(DiagnosticCode code, String text, String help) {
      return Result.failure(Diagnostic.at(source, use.span(), code, text, help));
    }
  }
}
