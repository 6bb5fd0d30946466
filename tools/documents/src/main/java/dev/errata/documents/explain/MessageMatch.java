package dev.errata.documents.explain;

import dev.errata.MessageReader;
import dev.errata.catalog.compare.reading.ValueTypes;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An error's message in a text, with the values that it has there.
 *
 * @param weight how much of the text is the message's own
 * @param values what the text tells for certain
 */
record MessageMatch(int weight, Map<String, String> values) {

  /** A message that begins with a word as common as "The" may begin in so many places. */
  private static final int MOST_BEGINNINGS = 50;

  /** Finds the message of an error in a text; generated code reads values by the same rules. */
  static Optional<MessageMatch> of(ErrorDefinition error, String text) {
    List<String> fixed = error.message().fixedTexts();
    int weight = fixed.stream().mapToInt(piece -> piece.strip().length()).sum();
    if (weight == 0 || !holdsInOrder(text, fixed)) {
      return Optional.empty();
    }
    String first = fixed.get(0).stripLeading();
    // The first letter may be in the other case.
    int skipped = first.length() > 1 ? 1 : 0;
    String anchor = first.substring(skipped);
    int at = text.indexOf(anchor, skipped);
    for (int i = 0; at >= 0 && i < MOST_BEGINNINGS; i++) {
      Optional<MessageMatch> match = read(error, text.substring(at - skipped), fixed, weight);
      if (match.isPresent() || first.isEmpty()) {
        return match;
      }
      at = text.indexOf(anchor, at + 1);
    }
    return Optional.empty();
  }

  private static Optional<MessageMatch> read(
      ErrorDefinition error, String text, List<String> fixed, int weight) {
    List<Param> params = placeholders(error).stream()
        .map(placeholder -> error.param(placeholder.param()).orElseThrow())
        .toList();
    if (params.isEmpty()) {
      boolean isThere = beginsWith(text, withoutStop(fixed.get(0).strip()));
      return isThere ? Optional.of(new MessageMatch(weight, Map.of())) : Optional.empty();
    }
    String types = params.stream()
        .map(param -> param.isList() ? ParamType.STRING : param.type())
        .map(ParamType::keyword)
        .collect(Collectors.joining(" "));
    MessageReader reader =
        new MessageReader(withoutQuote(text, fixed), null, types, fixed.toArray(new String[0]));
    for (int place = 0; place < params.size(); place++) {
      int firstPlace = params.indexOf(params.get(place));
      if (firstPlace < place) {
        reader.same(firstPlace, place);
      }
    }
    return reader.fits()
        ? Optional.of(new MessageMatch(weight, values(reader, params)))
        : Optional.empty();
  }

  private static Map<String, String> values(MessageReader reader, List<Param> params) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Param param : params) {
      String name = param.name().value();
      Object value = reader.value(
          name,
          params.indexOf(param),
          ValueTypes.of(param.isList() ? ParamType.STRING : param.type()));
      if (value != null) {
        values.putIfAbsent(
            name, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
      }
    }
    return values;
  }

  /** A message in quotes, such as that of a body in JSON, ends where they do. */
  private static String withoutQuote(String text, List<String> fixed) {
    boolean endsInValue = withoutStop(fixed.get(fixed.size() - 1).strip()).isEmpty();
    return endsInValue ? text.replaceFirst("\"(?:[,}\\]].*)?$", "") : text;
  }

  private static boolean holdsInOrder(String text, List<String> fixed) {
    int at = 0;
    for (int i = 0; i < fixed.size(); i++) {
      String piece = fixed.get(i).strip();
      String needle = i == 0 && piece.length() > 1 ? piece.substring(1) : piece;
      needle = i == fixed.size() - 1 ? withoutStop(needle) : needle;
      int found = text.indexOf(needle, at);
      if (found < 0) {
        return false;
      }
      at = found + needle.length();
    }
    return true;
  }

  private static boolean beginsWith(String text, String message) {
    return text.length() >= message.length()
        && text.startsWith(message.substring(1), 1)
        && text.regionMatches(true, 0, message, 0, 1);
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static List<Placeholder> placeholders(ErrorDefinition error) {
    return error.message().placeholders();
  }
}
