package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is internal is in no message, and what says when to try again is a time. */
final class WireParamRule implements Rule {

  private static final Set<ParamType> TIMES =
      Set.of(ParamType.INT, ParamType.LONG, ParamType.DURATION, ParamType.INSTANT);

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      if (!ParamRule.hasTooMany(error)) {
        error.message().placeholders().forEach(each -> checkInternal(error, each, report));
        error.retryAfter().ifPresent(name -> checkRetryAfter(error, name, report));
      }
    }
  }

  private static void checkInternal(ErrorDefinition error, Placeholder placeholder, Report report) {
    error
        .param(placeholder.param())
        .filter(Param::internal)
        .ifPresent(param -> report.add(
            placeholder.span(),
            DiagnosticCode.INTERNAL_IN_MESSAGE,
            "the message sends '" + placeholder.param() + "', which is internal",
            "take it out of the message, or its 'internal' away",
            new Note(param.name().span(), "internal here")));
  }

  private static boolean isTime(Param param) {
    return TIMES.contains(param.type()) && !param.isList();
  }

  private static void checkRetryAfter(ErrorDefinition error, Located<String> name, Report report) {
    if (!error.retryable()) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_RETRY_AFTER,
          "the error says when to send a request again, but is not to be retried",
          "leave one of 'retry-after' and 'retryable: false'");
    }
    Optional<Param> param = error.param(name.value());
    List<String> times = error.params().stream()
        .filter(WireParamRule::isTime)
        .map(each -> each.name().value())
        .toList();
    if (param.isEmpty()) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_RETRY_AFTER,
          "the error has no parameter '" + name.value() + "'",
          Suggestions.didYouMean(name.value(), times, "add 'params: {seconds: int}'"));
    } else if (!isTime(param.get())) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_RETRY_AFTER,
          "the parameter '" + name.value() + "' is no time: it is "
              + (param.get().isList() ? "a list" : param.get().type().keyword()),
          "make it int or long, which are seconds, or duration or instant",
          new Note(param.get().name().span(), "defined here"));
    } else if (param.get().internal() || param.get().sensitive()) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_RETRY_AFTER,
          "the header 'Retry-After' sends '" + name.value() + "', which is "
              + (param.get().internal() ? "internal" : "sensitive"),
          "name a parameter that may be sent",
          new Note(param.get().name().span(), "defined here"));
    }
  }
}
