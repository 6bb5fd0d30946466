package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.TranslatedError;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Turns located nodes into the texts of a language. What is wrong is reported and left out. */
public final class TranslationParser {

  static final List<String> KEYS = List.of("errata", "language", "errors");
  static final List<String> ERROR_KEYS = List.of("message", "description", "solution");

  private final SourceText source;
  private final LanguageTag language;
  private final Report report;
  private final Values read;

  private TranslationParser(SourceText source, LanguageTag language, Report report) {
    this.source = source;
    this.language = language;
    this.report = report;
    this.read = new Values(report);
  }

  /**
   * Parses the root nodes of the files of a language, one for each file of the catalog.
   *
   * @param source the text of the last file, which knows those before it
   * @param language the language that the file's name says it is in
   */
  public static Result<Translation> parse(
      SourceText source, LanguageTag language, List<Node> roots) {
    Report report = new Report(source);
    Optional<Translation> translation =
        new TranslationParser(source, language, report).translation(roots);
    return new Result<>(translation, report.diagnostics());
  }

  private Optional<Translation> translation(List<Node> roots) {
    return new RootMerger(source, report)
        .merge(roots, "a language file", "begin it with the line 'errata: 1'")
        .map(mapping -> new Fields(mapping, "a language file", Span.START, KEYS, report))
        .map(fields -> {
          fields
              .require(FormatVersion.KEY, "1")
              .ifPresent(version -> FormatVersion.check(version, report));
          fields.require("language", language.text()).ifPresent(this::checkLanguage);
          return new Translation(source, language, errors(fields));
        });
  }

  private void checkLanguage(Node named) {
    boolean isSame = named instanceof ScalarNode scalar && scalar.text().equals(language.text());
    if (!isSame) {
      report.add(
          named.span(),
          DiagnosticCode.OTHER_LANGUAGE,
          "by its name this file is in '" + language + "'",
          "write 'language: " + language + "', or rename the file");
    }
  }

  private List<TranslatedError> errors(Fields fields) {
    return fields
        .require("errors")
        .flatMap(node -> read.mapping(node, "'errors'"))
        .map(errors -> Entries.unique(errors, "code", report).stream()
            .flatMap(entry -> error(entry).stream())
            .toList())
        .orElse(List.of());
  }

  private Optional<TranslatedError> error(MappingNode.Entry entry) {
    Located<String> code = Values.located(entry.key());
    return read.mapping(entry.value(), "a translation")
        .map(body -> new Fields(body, "a translation", code.span(), ERROR_KEYS, report))
        .map(fields -> new TranslatedError(
            code,
            fields.requireText("message").flatMap(this::message),
            fields.text("description").map(Values::located),
            fields.text("solution").map(Values::located)));
  }

  /** What is malformed is not compared with the catalog's message. */
  private Optional<MessageTemplate> message(ScalarNode text) {
    Report mistakes = new Report(source);
    MessageTemplate template = new TemplateParser(mistakes).parse(text);
    mistakes.diagnostics().forEach(report::add);
    return mistakes.diagnostics().isEmpty() ? Optional.of(template) : Optional.empty();
  }
}
