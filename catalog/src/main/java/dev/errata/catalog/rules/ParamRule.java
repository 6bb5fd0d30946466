package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An error has no more parameters than a method can, and the message spells them as they are. */
final class ParamRule implements Rule {

  /** A method takes 255 words (Java virtual machine specification, 4.3.3), a long number two. */
  private static final int MOST = 100;

  /** A message becomes one expression, which a Java compiler walks down as deep as it is long. */
  private static final int MOST_PLACEHOLDERS = 200;

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      if (hasTooMany(error)) {
        report.add(
            error.key().span(),
            DiagnosticCode.TOO_MANY_PARAMS,
            "the error has " + error.params().size() + " parameters",
            "leave it at " + MOST + ": no Java method takes many more");
      } else if (!hasTooManyPlaceholders(error.message(), report)) {
        checkSpelling(error, report);
      }
    }
    for (Validator validator : catalog.validators()) {
      if (hasTooMany(validator)) {
        report.add(
            validator.name().span(),
            DiagnosticCode.TOO_MANY_PARAMS,
            "the validator has " + validator.inputs().size() + " inputs",
            "leave it at " + MOST + ": no Java method takes many more");
      }
    }
  }

  /** Whether a message has more placeholders than are compiled, which is reported. */
  static boolean hasTooManyPlaceholders(MessageTemplate message, Report report) {
    int placeholders = message.placeholders().size();
    if (placeholders > MOST_PLACEHOLDERS) {
      report.add(
          message.span(),
          DiagnosticCode.TOO_MANY_PARAMS,
          "the message has " + placeholders + " placeholders",
          "leave it at " + MOST_PLACEHOLDERS + ": compilers have trouble with many more");
    }
    return placeholders > MOST_PLACEHOLDERS;
  }

  /** Whether what an error has is not looked at one by one, since that was reported. */
  static boolean hasTooMany(ErrorDefinition error) {
    return error.params().size() > MOST;
  }

  /** Whether what a validator has is not looked at one by one, since that was reported. */
  static boolean hasTooMany(Validator validator) {
    return validator.inputs().size() > MOST;
  }

  /** A slip would make two parameters of one; a sensitive one would show in the other's place. */
  private static void checkSpelling(ErrorDefinition error, Report report) {
    List<Placeholder> placeholders = error.message().placeholders();
    Set<String> named = placeholders.stream().map(Placeholder::param).collect(Collectors.toSet());
    List<Param> beside = error.params().stream()
        .filter(param -> !named.contains(param.name().value()))
        .toList();
    if (beside.isEmpty()) {
      return;
    }
    List<String> besideNames =
        beside.stream().map(param -> param.name().value()).toList();
    for (Placeholder placeholder : placeholders) {
      Optional<Param> near = error
          .param(placeholder.param())
          .filter(param -> param.name().span().equals(placeholder.span()))
          .flatMap(param -> Suggestions.nearest(placeholder.param(), besideNames))
          .map(name -> beside.get(besideNames.indexOf(name)));
      near.ifPresent(param -> report.add(
          placeholder.span(),
          DiagnosticCode.MISSPELT_PARAM,
          "'" + placeholder.param() + "' is not in 'params', but '"
              + param.name().value() + "' is",
          "spell both alike, or give '" + placeholder.param() + "' an entry of its own",
          new Note(param.name().span(), "not in the message")));
    }
  }
}
