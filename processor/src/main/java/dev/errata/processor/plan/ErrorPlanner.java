package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Plans the errors. */
final class ErrorPlanner {

  private final Optional<String> documentation;
  private final FamilyPlanner families;
  private final NameTable names;
  private final ParamPlanner params;

  /**
   * Makes a planner.
   *
   * @param documentation the address of an error's documentation, with {@code {code}} in it
   */
  ErrorPlanner(
      Optional<String> documentation, FamilyPlanner families, NameTable names, Report report) {
    this.documentation = documentation;
    this.families = families;
    this.names = names;
    this.params = new ParamPlanner(report);
  }

  ErrorPlan plan(ErrorDefinition error) {
    String className = className(error);
    String factory =
        className.isEmpty() ? "" : ReservedNames.factory(JavaNames.lowerCamel(className));
    names.addError(error, className, factory);
    List<ParamPlan> planned = params.plan(error);
    return new ErrorPlan(
        error.code().value(),
        error.status().value(),
        className,
        JavaNames.constant(origin(error)),
        factory,
        families.parentOf(error),
        planned,
        MessagePlanner.plan(error.message(), planned),
        text(error.description()),
        text(error.solution()),
        error.retryable(),
        error.deprecated(),
        documentation.map(link -> link(link, error.code().value())));
  }

  /** The name of an error's class; empty if none can be made. */
  static String className(ErrorDefinition error) {
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
