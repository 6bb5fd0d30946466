package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Codes;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.model.SharedCodes;
import dev.errata.catalog.model.StatusError;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.WireShape;
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

/**
 * Turns located nodes into a catalog.
 *
 * <p>Where a part is missing or wrong, that is reported and something harmless stands in for it, so
 * that the rest is still read and one mistake does not bring on others.
 */
public final class CatalogParser {

  static final List<String> KEYS = List.of(
      "errata",
      "title",
      "documentation",
      "status",
      "retryable",
      "separator",
      "prefix",
      "uses",
      "facts",
      "wire",
      "http",
      "families",
      "errors",
      "validators");

  private final Report report;
  private final Values read;

  private CatalogParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  /** Parses the root node of a catalog. */
  public static Result<Catalog> parse(SourceText source, Node root) {
    return parse(source, List.of(root));
  }

  /**
   * Parses the root nodes of a catalog in several files.
   *
   * @param source the text of the last file, which knows those before it
   */
  public static Result<Catalog> parse(SourceText source, List<Node> roots) {
    Report report = new Report(source);
    Optional<Catalog> catalog = new CatalogParser(report).catalog(source, roots);
    return new Result<>(catalog, report.diagnostics());
  }

  private Optional<Catalog> catalog(SourceText source, List<Node> roots) {
    Optional<MappingNode> mapping = new RootMerger(source, report)
        .merge(roots, "a catalog", "begin it with the lines 'errata: 1' and 'errors:'");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(mapping.get(), "a catalog", Span.START, KEYS, report);
    fields
        .require(FormatVersion.KEY, "1")
        .ifPresent(version -> FormatVersion.check(version, report));
    Optional<String> title = fields.text("title").map(ScalarNode::text);
    Optional<Located<String>> documentation = fields.text("documentation").map(Values::located);
    List<Family> families =
        fields.mapping("families").map(new FamilyParser(report)::parse).orElse(List.of());
    Codes codes = codes(fields);
    boolean hasStatuses =
        fields.find(StatusParser.KEY).filter(StatusParser::isNone).isEmpty();
    FamilyTree tree = new FamilyTree(families, codes.separator());
    List<ErrorDefinition> errors = errors(
        fields,
        new Inheritance(tree, new StatusParser(report).parse(fields), fields.bool("retryable")));
    SharedCodes shared = SharedCodes.of(errors);
    List<Validator> validators =
        fields.mapping("validators").map(this::validators).orElse(List.of());
    List<StatusError> http =
        fields.mapping("http").map(new HttpParser(report)::parse).orElse(List.of());
    List<Fact> facts =
        fields.mapping("facts").map(new FactParser(report)::declarations).orElse(List.of());
    List<Located<String>> uses =
        fields.find("uses").map(node -> new UsesParser(report).parse(node)).orElse(List.of());
    List<WireShape> wire =
        fields.find("wire").map(new WireParser(report)::parse).orElse(List.of());
    // Without errors, which was reported, every reference to one would be a mistake of its own.
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Catalog(
            source,
            title,
            documentation,
            codes,
            uses,
            hasStatuses,
            wire,
            http,
            facts,
            shared.withFamilies(families, errors),
            errors,
            shared,
            validators));
  }

  private Codes codes(Fields fields) {
    return new Codes(
        fields.text("separator").map(this::separator).orElse(Codes.USUAL_SEPARATOR),
        fields.text("prefix").map(Values::located));
  }

  private String separator(ScalarNode separator) {
    String text = separator.text();
    if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return text;
    }
    report.add(
        separator.span(),
        DiagnosticCode.BAD_CODE_SCHEME,
        "'" + text + "' cannot part the family from the rest of a code",
        "write what stands between words of codes, such as ':'; without the key it is a dot");
    return Codes.USUAL_SEPARATOR;
  }

  private List<ErrorDefinition> errors(Fields fields, Inheritance inheritance) {
    Optional<MappingNode> errors =
        fields.require("errors").flatMap(node -> read.mapping(node, "'errors'"));
    if (errors.isEmpty()) {
      return List.of();
    }
    if (errors.get().entries().isEmpty()) {
      report.add(
          errors.get().span(),
          DiagnosticCode.NO_ERRORS,
          "the catalog has no errors",
          "add one: its code as the key, then its status and message");
    }
    ErrorParser parser = new ErrorParser(inheritance, report);
    return Entries.unique(errors.get(), "code", report).stream()
        .map(parser::parse)
        .toList();
  }

  private List<Validator> validators(MappingNode validators) {
    ValidatorParser parser = new ValidatorParser(report);
    return Entries.unique(validators, "validator", report).stream()
        .map(parser::parse)
        .toList();
  }
}
