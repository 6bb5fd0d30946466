package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what an annotated element asks for, and refuses elements that cannot ask. */
public final class RequestReader {

  /** The annotation's name; its class is not on the processor's class path. */
  public static final String ANNOTATION = "dev.errata.ErrorCatalog";

  private static final String EXAMPLE =
      "annotate an interface without methods, as in '@ErrorCatalog(\"catalogs/ram.yaml\") interface"
          + " Ram {}'";

  private static final SourceVersion OLDEST = SourceVersion.RELEASE_17;

  /** What the compiler gives for a constant that it could not find. */
  private static final String UNRESOLVED = "<error>";

  /** The types of {@code java.lang} that generated code speaks of. */
  private static final List<String> JAVA_LANG = List.of(
      "AssertionError",
      "Boolean",
      "CharSequence",
      "Deprecated",
      "Enum",
      "Integer",
      "Long",
      "Number",
      "Object",
      "Override",
      "String",
      "SuppressWarnings",
      "Throwable");

  private final Elements elements;
  private final SourceVersion sourceVersion;

  /**
   * Makes a reader for one compilation.
   *
   * @param elements finds packages
   * @param sourceVersion the version of Java that is compiled
   */
  public RequestReader(Elements elements, SourceVersion sourceVersion) {
    this.elements = elements;
    this.sourceVersion = sourceVersion;
  }

  /**
   * Whether the path is known by now. It is not if it is a constant that another processor is about
   * to generate, or one that does not exist.
   */
  public boolean isResolved(AnnotatedType annotated) {
    return annotated.value() == null
        || Stream.concat(
                Stream.of(annotated.value().getValue()),
                new AnnotationReader(annotated.annotation()).paths().stream())
            .noneMatch(UNRESOLVED::equals);
  }

  /** An annotated element with its annotation. */
  public AnnotatedType annotatedType(Element element) {
    AnnotationMirror annotation = annotationOf(element).orElseThrow();
    return new AnnotatedType(
        element, annotation, new AnnotationReader(annotation).value().orElse(null));
  }

  /** Reads the request of an annotated element. */
  public Result<Request> read(AnnotatedType annotated) {
    TypeElement type = (TypeElement) annotated.element();
    List<Diagnostic> mistakes = new ArrayList<>(mistakes(type));
    if (sourceVersion.compareTo(OLDEST) < 0) {
      mistakes.add(Diagnostic.outside(
          DiagnosticCode.SOURCE_TOO_OLD,
          "generated errors need Java 17, but this is compiled as Java " + sourceVersion.ordinal(),
          "set the compiler's release to 17 or later"));
    }
    AnnotationReader annotation = new AnnotationReader(annotated.annotation());
    List<String> paths = annotation.paths();
    mistakes.addAll(CatalogPath.mistakes(paths));
    if (paths.isEmpty()) {
      boolean isNone = annotated.value() != null && annotated.value().getValue() instanceof List<?>;
      // The compiler has reported a value that is missing or no string.
      return Result.failure(isNone ? List.of(CatalogPath.none()) : mistakes);
    }
    Result<List<LanguageTag>> languages = RequestedLanguages.read(annotation.languages());
    mistakes.addAll(languages.diagnostics());
    if (!mistakes.isEmpty()) {
      return Result.failure(mistakes);
    }
    PackageElement packageOf = elements.getPackageOf(type);
    ModuleElement module = elements.getModuleOf(type);
    return Result.of(new Request(
        annotated,
        module.getQualifiedName().toString(),
        packageOf.getQualifiedName().toString(),
        type.getSimpleName().toString(),
        isPublic(type),
        paths,
        hiddenNames(module, packageOf),
        annotation.selection(),
        annotation.stackTraces(),
        annotation.classPerError(),
        languages.value().orElseThrow(),
        annotation.requireTranslations()));
  }

  private static List<Diagnostic> mistakes(TypeElement type) {
    List<Diagnostic> mistakes = new ArrayList<>();
    if (type.getKind() != ElementKind.INTERFACE) {
      String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String article = "aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
      mistakes.add(Diagnostic.outside(
          DiagnosticCode.NOT_AN_INTERFACE,
          "@ErrorCatalog is for an interface, but '"
              + type.getSimpleName()
              + "' is "
              + article
              + kind,
          EXAMPLE));
      return mistakes;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      mistakes.add(Diagnostic.outside(
          DiagnosticCode.INTERFACE_HAS_METHODS,
          "an interface with @ErrorCatalog has no methods, but here is '" + method + "'",
          "move the method elsewhere: the interface only names what is generated"));
    }
    if (!type.getTypeParameters().isEmpty()) {
      mistakes.add(Diagnostic.outside(
          DiagnosticCode.GENERIC_INTERFACE,
          "an interface with @ErrorCatalog has no type parameters",
          "remove '<" + type.getTypeParameters() + ">'"));
    }
    for (Element e = type; e != null; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        mistakes.add(Diagnostic.outside(
            DiagnosticCode.PRIVATE_INTERFACE,
            "what is generated in the package cannot be as private as '" + e.getSimpleName() + "'",
            "remove 'private' from '" + e.getSimpleName() + "', or move the interface"));
      }
    }
    return mistakes;
  }

  /** Which types of {@code java.lang} mean another type in a package that has one of their name. */
  private Set<String> hiddenNames(ModuleElement module, PackageElement packageOf) {
    String prefix = packageOf.isUnnamed() ? "" : packageOf.getQualifiedName() + ".";
    return JAVA_LANG.stream()
        .filter(name -> elements.getTypeElement(module, prefix + name) != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The annotation on an element; empty if it has none. */
  static Optional<? extends AnnotationMirror> annotationOf(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> qualifiedName(mirror).contentEquals(ANNOTATION))
        .findFirst();
  }

  /** Whether a type and all that it is nested in are public. */
  static boolean isPublic(Element type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private static Name qualifiedName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
  }
}
