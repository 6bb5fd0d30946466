package dev.errata.processor.plan;

import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.TranslatedError;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.naming.JavaNames;
import dev.errata.catalog.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plans the texts of the errors in other languages, so that none is missing when it is asked for.
 */
final class TranslationPlanner {

  private final List<Translation> translations;
  private final Map<LanguageTag, Map<String, TranslatedError>> byLanguage = new HashMap<>();

  TranslationPlanner(List<Translation> translations) {
    this.translations = translations;
    for (Translation translation : translations) {
      Map<String, TranslatedError> byCode = new HashMap<>();
      translation.errors().forEach(error -> byCode.put(error.code().value(), error));
      byLanguage.put(translation.language(), byCode);
    }
  }

  /** The languages in their order. */
  List<LanguagePlan> languages(TypeNames types) {
    return translations.stream()
        .map(translation -> translation.language().text())
        .map(tag -> new LanguagePlan(
            tag, types.errorCode().nestedClass("Texts" + JavaNames.className(tag))))
        .toList();
  }

  /** The texts of an error, a language each, in the order of these. */
  List<TranslationPlan> plan(
      String code, MessagePlan message, List<ParamPlan> params, ErrorPlan.Texts texts) {
    List<TranslationPlan> plans = new ArrayList<>();
    for (Translation translation : translations) {
      List<TranslatedError> widening = translation.language().widening().stream()
          .map(language -> byLanguage.getOrDefault(language, Map.of()).get(code))
          .filter(error -> error != null)
          .toList();
      Optional<MessageTemplate> template = first(widening, TranslatedError::message);
      plans.add(new TranslationPlan(
          template.map(own -> MessagePlanner.plan(own, params)).orElse(message),
          text(widening, TranslatedError::description).orElse(texts.description()),
          text(widening, TranslatedError::solution).orElse(texts.solution())));
    }
    return List.copyOf(plans);
  }

  private static Optional<String> text(
      List<TranslatedError> errors, Function<TranslatedError, Optional<Located<String>>> text) {
    return first(
        errors, error -> text.apply(error).map(Located::value).filter(value -> !value.isBlank()));
  }

  private static <T> Optional<T> first(
      List<TranslatedError> errors, Function<TranslatedError, Optional<T>> text) {
    return errors.stream().flatMap(error -> text.apply(error).stream()).findFirst();
  }
}
