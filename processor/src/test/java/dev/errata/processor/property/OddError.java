package dev.errata.processor.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An error as a catalog has it.
 *
 * @param ownKey what the catalog calls it, if that is not the code
 * @param aliases codes of before
 * @param name the Java name, if the catalog is to give it
 * @param pieces the message: fixed texts and parameters in turn
 * @param extras parameters that the message does not have
 */
record OddError(
    String code,
    Optional<String> ownKey,
    List<String> aliases,
    Optional<String> name,
    Optional<String> family,
    int status,
    List<Piece> pieces,
    List<OddParam> extras,
    Optional<String> description,
    Optional<String> solution,
    Optional<String> deprecated,
    boolean retryable,
    boolean trace) {

  /** A piece of a message: fixed text, or a parameter. */
  sealed interface Piece permits Fixed, OddParam {}

  /** Fixed text. */
  record Fixed(String text) implements Piece {}

  /** A parameter with the value that it is to have. */
  record OddParam(
      String name, ParamKind kind, Object value, boolean sensitive, Optional<String> description)
      implements Piece {

    /** The value as a message has it. */
    String written() {
      return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }
  }

  /** What the Java name is made of. */
  String origin() {
    return name.orElse(key());
  }

  /** What the catalog calls it. */
  String key() {
    return ownKey.orElse(code);
  }

  /** The same with other codes of before. */
  OddError withAliases(List<String> others) {
    return new OddError(
        code,
        ownKey,
        others,
        name,
        family,
        status,
        pieces,
        extras,
        description,
        solution,
        deprecated,
        retryable,
        trace);
  }

  /** The same with other texts. */
  OddError translated(
      List<Piece> otherPieces, Optional<String> otherDescription, Optional<String> otherSolution) {
    return new OddError(
        code,
        ownKey,
        aliases,
        name,
        family,
        status,
        otherPieces,
        extras,
        otherDescription,
        otherSolution,
        deprecated,
        retryable,
        trace);
  }

  /** The parameters by name, in the order that is documented. */
  Map<String, OddParam> params() {
    Map<String, OddParam> params = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof OddParam param) {
        params.putIfAbsent(param.name(), param);
      }
    }
    extras.forEach(param -> params.put(param.name(), param));
    return params;
  }

  /** The message with a parameter's name in braces. */
  String message() {
    return rendered(param -> "{" + param.name() + "}");
  }

  /** The message with the values in it. */
  String rendered() {
    return rendered(OddParam::written);
  }

  /** The message with the values in it that may be shown. */
  String masked() {
    return rendered(param -> param.sensitive() ? "***" : param.written());
  }

  void writeTo(Yaml yaml) {
    yaml.open(key());
    ownKey.ifPresent(key -> yaml.text("code", code));
    if (!aliases.isEmpty()) {
      yaml.plain("aliases", aliases.stream().map(Yaml::quoted).toList().toString());
    }
    name.ifPresent(text -> yaml.text("name", text));
    family.ifPresent(text -> yaml.text("family", text));
    yaml.plain("status", String.valueOf(status));
    yaml.text("message", template());
    description.ifPresent(text -> yaml.text("description", text));
    solution.ifPresent(text -> yaml.text("solution", text));
    deprecated.ifPresent(text -> yaml.text("deprecated", text));
    yaml.plain("retryable", String.valueOf(retryable));
    yaml.plain("trace", String.valueOf(trace));
    List<OddParam> params = new ArrayList<>(params().values());
    if (!params.isEmpty()) {
      yaml.open("params");
      for (OddParam param : params) {
        yaml.open(param.name());
        yaml.plain("type", param.kind().keyword());
        yaml.plain("sensitive", String.valueOf(param.sensitive()));
        param.description().ifPresent(text -> yaml.text("description", text));
        yaml.close();
      }
      yaml.close();
    }
    yaml.close();
  }

  /** The message as a file has it. */
  String template() {
    List<Piece> escaped = new ArrayList<>();
    for (Piece piece : pieces) {
      escaped.add(
          piece instanceof Fixed fixed
              ? new Fixed(fixed.text().replace("{", "{{").replace("}", "}}"))
              : piece);
    }
    return rendered(escaped, param -> "{" + param.name() + "}");
  }

  private String rendered(Function<OddParam, String> value) {
    return rendered(pieces, value);
  }

  private static String rendered(List<Piece> pieces, Function<OddParam, String> value) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      out.append(piece instanceof Fixed fixed ? fixed.text() : value.apply((OddParam) piece));
    }
    return out.toString();
  }
}
