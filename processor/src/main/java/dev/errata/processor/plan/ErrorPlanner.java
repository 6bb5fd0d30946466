package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.naming.ReservedNames;
import dev.errata.catalog.source.Located;
import dev.errata.processor.plan.ErrorPlan.Identity;
import dev.errata.processor.plan.ErrorPlan.Names;
import dev.errata.processor.plan.ErrorPlan.Texts;
import dev.errata.processor.plan.ErrorPlan.Traits;
import dev.errata.processor.read.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the errors. */
final class ErrorPlanner {

  private final Request request;
  private final Catalog catalog;
  private final TypeNames types;
  private final FamilyPlanner families;
  private final NameTable names;
  private final ParamPlanner params;
  private final TranslationPlanner translations;

  ErrorPlanner(
      Request request,
      Catalog catalog,
      TypeNames types,
      FamilyPlanner families,
      NameTable names,
      TranslationPlanner translations,
      Report report) {
    this.request = request;
    this.catalog = catalog;
    this.types = types;
    this.families = families;
    this.names = names;
    this.translations = translations;
    this.params = new ParamPlanner(new ReservedNames(types.simpleNames()), report);
  }

  List<ErrorPlan> plan() {
    List<ErrorPlan> plans = new ArrayList<>(catalog.errors().size());
    catalog.errors().forEach(error -> plans.add(plan(plans.size(), error)));
    return List.copyOf(plans);
  }

  private ErrorPlan plan(int ordinal, ErrorDefinition error) {
    String name = ErrorNaming.className(error, catalog.codes());
    String factory = ErrorNaming.factory(name);
    names.addError(error, name, factory);
    List<ParamPlan> planned = params.plan(error);
    MessagePlan message = MessagePlanner.plan(error.message(), planned);
    Texts texts = texts(error);
    return new ErrorPlan(
        ordinal,
        identity(error),
        names(error, name, factory),
        planned,
        message,
        new Traits(
            error.status().value(),
            error.retryable(),
            error.retryAfter().map(Located::value).orElse(""),
            request.stackTraces() && error.trace()),
        texts,
        translations.plan(error.key().value(), message, planned, texts));
  }

  private Identity identity(ErrorDefinition error) {
    return new Identity(
        error.key().value(),
        error.code().value(),
        error.aliases().stream().map(Located::value).toList(),
        catalog.sharedCodes().contains(error),
        catalog.sharedCodes().isToldByStatus(error));
  }

  private Names names(ErrorDefinition error, String name, String factory) {
    Optional<ClassName> family = families.classOf(error);
    ClassName exception =
        request.classPerError() ? types.nested(name) : family.orElseGet(types::other);
    return new Names(
        name,
        exception,
        family.orElse(types.exception()),
        ErrorNaming.constant(error, catalog.codes()),
        factory);
  }

  private Texts texts(ErrorDefinition error) {
    return new Texts(
        text(error.description()),
        text(error.solution()),
        error.deprecated(),
        catalog.documentation().map(link -> link(link.value(), error.code().value())));
  }

  /** A blank text tells nothing, so it is as good as none. */
  private static String text(Optional<Located<String>> text) {
    return text.map(Located::value).filter(value -> !value.isBlank()).orElse("");
  }

  /** An asterisk, which an address may have, would end a comment before a slash. */
  private static String link(String link, String code) {
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    return link.replace("{code}", encoded).replace("*", "%2A");
  }
}
