package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses {@code params} and adds the placeholders that have no entry there. */
final class ParamParser {

  /** What {@link #isName} asks for, in words. */
  static final String NAME_HELP =
      "ASCII letters, digits, '_', '-' and '.', the first of these behind at most '_'";

  private static final Pattern NAME = Pattern.compile("_*\\p{Alnum}[\\p{Alnum}_.-]*");
  private static final Pattern LIST = Pattern.compile("list<(.*)>");
  static final List<String> KEYS = List.of("type", "description", "sensitive", "internal");

  private final Report report;
  private final Values read;

  ParamParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** All parameters of an error: first those of the message in its order, then the others. */
  List<Param> parse(Optional<MappingNode> declared, MessageTemplate message) {
    Map<String, Param> others = new LinkedHashMap<>();
    declared.ifPresent(mapping -> Entries.unique(mapping, "parameter", report)
        .forEach(entry -> others.put(entry.key().text(), param(entry))));
    Map<String, Param> ordered = new LinkedHashMap<>();
    for (Placeholder placeholder : message.placeholders()) {
      String name = placeholder.param();
      Param param = others.remove(name);
      ordered.putIfAbsent(name, param == null ? string(name, placeholder.span()) : param);
    }
    ordered.putAll(others);
    return List.copyOf(ordered.values());
  }

  private Param param(MappingNode.Entry entry) {
    Located<String> name = Values.located(entry.key());
    if (!isName(name.value())) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_MESSAGE,
          "'" + name.value() + "' is no name for a parameter",
          "a parameter's name is " + NAME_HELP);
    }
    return entry.value() instanceof MappingNode longForm
        ? longForm(name, longForm)
        : new Param(
            name, type(entry.value()), isList(entry.value()), Optional.empty(), false, false);
  }

  private Param longForm(Located<String> name, MappingNode mapping) {
    Fields fields = new Fields(mapping, "a parameter", name.span(), KEYS, report);
    return new Param(
        name,
        fields.find("type").map(this::type).orElse(ParamType.STRING),
        fields.find("type").filter(ParamParser::isList).isPresent(),
        fields.text("description").map(ScalarNode::text),
        fields.bool("sensitive").orElse(false),
        fields.bool("internal").orElse(false));
  }

  private ParamType type(Node node) {
    Optional<ParamType> type = node instanceof ScalarNode word && isList(node)
        ? read.keyword(element(word), word.span(), ParamType.values())
        : read.keyword(node, "the type of a parameter", ParamType.values());
    return type.orElse(ParamType.STRING);
  }

  private static boolean isList(Node node) {
    return node instanceof ScalarNode word && LIST.matcher(word.text()).matches();
  }

  private static String element(ScalarNode list) {
    return LIST.matcher(list.text()).replaceFirst("$1").strip();
  }

  private static Param string(String name, Span span) {
    return new Param(
        new Located<>(name, span), ParamType.STRING, false, Optional.empty(), false, false);
  }
}
