package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.source.Located;
import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.ErrorPage.Retry;
import dev.errata.documents.reference.page.ErrorPage.Texts;
import dev.errata.documents.reference.page.ErrorRow;
import dev.errata.documents.reference.page.FactRow;
import dev.errata.documents.reference.page.Link;
import dev.errata.documents.reference.page.ParamRow;
import dev.errata.documents.reference.page.ParamRow.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages of errors. */
final class ErrorPages {

  private final Catalog catalog;
  private final Places places;
  private final JavaNaming java;
  private final LimitRows limits;
  private final FamilyTree tree;
  private final WireExamples wire;
  private final Relatives relatives;

  ErrorPages(Catalog catalog, Places places, JavaNaming java, LimitRows limits) {
    this.catalog = catalog;
    this.places = places;
    this.java = java;
    this.limits = limits;
    this.tree = catalog.familyTree();
    this.wire = new WireExamples(catalog);
    this.relatives = new Relatives(catalog, tree);
  }

  /**
   * The page of an error.
   *
   * @param isRemoved whether the catalog is a baseline, and the reference's does not have the error
   */
  ErrorPage of(ErrorDefinition error, boolean isRemoved) {
    String code = error.code().value();
    Optional<Family> family = tree.familyOf(error);
    List<ErrorDefinition> siblings = relatives.siblings(error);
    return new ErrorPage(
        places.row(error),
        code,
        isRemoved || code.equals(error.key().value())
            ? Optional.empty()
            : Optional.of(places.code(code)),
        isRemoved
            ? List.of()
            : error.aliases().stream().map(alias -> places.code(alias.value())).toList(),
        texts(error),
        retry(error),
        catalog.http().stream()
            .anyMatch(each -> each.error().value().equals(error.key().value())),
        error.params().stream().map(this::param).toList(),
        error.facts().stream().map(this::fact).toList(),
        SampleParams.logMessage(error),
        wire.of(error),
        java.of(error, family),
        isRemoved ? List.of() : lineage(family),
        isRemoved ? List.of() : limits.of(error.key().value()),
        isRemoved ? List.of() : rows(relatives.sameCode(error)),
        isRemoved ? List.of() : rows(siblings),
        isRemoved ? 0 : relatives.familySize(error) - 1 - siblings.size(),
        isRemoved);
  }

  private Texts texts(ErrorDefinition error) {
    String message = error.message().text();
    return new Texts(
        text(error.description()).filter(text -> !text.equals(message)).orElse(""),
        text(error.solution()).orElse(""),
        error.documented().filter(text -> !text.equals(message)),
        error.deprecated(),
        DocumentationLink.of(catalog, error));
  }

  private static Optional<String> text(Optional<Located<String>> text) {
    return text.map(Located::value).filter(value -> !value.isBlank());
  }

  private static Retry retry(ErrorDefinition error) {
    if (!error.retryable()) {
      return new Retry(false, "No. The catalog does not say that the same request may succeed.");
    }
    return new Retry(
        true,
        error
            .retryAfter()
            .map(param -> "Yes, after the time that " + param.value() + " says.")
            .orElse("Yes. The same request may succeed when sent again."));
  }

  private ParamRow param(Param param) {
    String element = param.type().keyword();
    return new ParamRow(
        param.name().value(),
        param.isList() ? "list<" + element + ">" : element,
        java.accessor(param),
        param.description().orElse(""),
        visibility(param));
  }

  private static Visibility visibility(Param param) {
    if (param.internal()) {
      return param.sensitive() ? Visibility.HIDDEN : Visibility.INTERNAL;
    }
    return param.sensitive() ? Visibility.SENSITIVE : Visibility.OPEN;
  }

  private FactRow fact(Fact.Value value) {
    String description = catalog.facts().stream()
        .filter(fact -> fact.name().value().equals(value.name().value()))
        .flatMap(fact -> fact.description().stream())
        .findFirst()
        .orElse("");
    return new FactRow(value.name().value(), value.text().value(), description);
  }

  private List<Link> lineage(Optional<Family> start) {
    List<Link> lineage = new ArrayList<>();
    Optional<Family> family = start;
    while (family.isPresent()) {
      lineage.add(places.family(family.get()));
      family = tree.parentOf(family.get());
    }
    return List.copyOf(lineage);
  }

  private List<ErrorRow> rows(List<ErrorDefinition> errors) {
    return errors.stream().map(places::row).toList();
  }
}
