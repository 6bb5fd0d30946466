package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
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
  private final TypeNames types;
  private final Optional<String> documentation;
  private final FamilyPlanner families;
  private final NameTable names;
  private final ParamPlanner params;
  private final TranslationPlanner translations;

  /**
   * Makes a planner.
   *
   * @param documentation the address of an error's documentation, with {@code {code}} in it
   */
  ErrorPlanner(
      Request request,
      TypeNames types,
      Optional<String> documentation,
      FamilyPlanner families,
      NameTable names,
      TranslationPlanner translations,
      Report report) {
    this.request = request;
    this.types = types;
    this.documentation = documentation;
    this.families = families;
    this.names = names;
    this.translations = translations;
    this.params = new ParamPlanner(new ReservedNames(types), report);
  }

  List<ErrorPlan> plan(List<ErrorDefinition> errors) {
    List<ErrorPlan> plans = new ArrayList<>(errors.size());
    errors.forEach(error -> plans.add(plan(plans.size(), error)));
    return List.copyOf(plans);
  }

  private ErrorPlan plan(int ordinal, ErrorDefinition error) {
    String name = javaName(error);
    String factory = name.isEmpty() ? "" : ReservedNames.factory(JavaNames.lowerCamel(name));
    names.addError(error, name, factory);
    List<ParamPlan> planned = params.plan(error);
    MessagePlan message = MessagePlanner.plan(error.message(), planned);
    Texts texts = texts(error);
    return new ErrorPlan(
        ordinal,
        error.code().value(),
        names(error, name, factory),
        planned,
        message,
        new Traits(
            error.status().value(),
            error.retryable(),
            error.retryAfter().map(Located::value).orElse(""),
            request.stackTraces() && error.trace()),
        texts,
        translations.plan(error.code().value(), message, planned, texts));
  }

  private Names names(ErrorDefinition error, String name, String factory) {
    Optional<ClassName> family = families.classOf(error);
    ClassName exception =
        request.classPerError() ? types.nested(name) : family.orElseGet(types::other);
    return new Names(
        name,
        exception,
        family.orElse(types.exception()),
        JavaNames.constant(origin(error)),
        factory);
  }

  private Texts texts(ErrorDefinition error) {
    return new Texts(
        text(error.description()),
        text(error.solution()),
        error.deprecated(),
        documentation.map(link -> link(link, error.code().value())));
  }

  /** The name of an error; empty if none can be made. */
  static String javaName(ErrorDefinition error) {
    return JavaNames.className(origin(error));
  }

  private static String origin(ErrorDefinition error) {
    return error.name().orElse(error.code()).value();
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
