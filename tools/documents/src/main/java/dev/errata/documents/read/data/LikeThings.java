package dev.errata.documents.read.data;

import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells mappings that say the same of several things from mappings that only hold things. */
final class LikeThings {

  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2}([-_]([A-Z]{2}|[A-Z][a-z]{3}))?");
  private static final Pattern CODE = Pattern.compile(".*[0-9].*|[A-Z0-9]+(_[A-Z0-9]+)+|.*\\..*");
  private static final Pattern SURE_CODE =
      Pattern.compile("[A-Z][A-Z0-9]*([_.-][A-Z0-9]+)+|[A-Z]+[0-9]+");
  private static final int MANY_KEYS = 12;

  private LikeThings() {}

  /** A value that fits into a cell. */
  static boolean isCell(DataNode node) {
    return node instanceof Scalar || node instanceof Sequence sequence && sequence.isOfScalars();
  }

  /** A mapping that says something itself, not only by the mappings that it holds. */
  static boolean isRow(DataNode node) {
    return node instanceof Mapping mapping
        && (mapping.entries().isEmpty()
            || mapping.entries().stream().anyMatch(entry -> isCell(entry.value())));
  }

  /** Whether the values of all keys are rows of one table. */
  static boolean areRows(List<Entry> entries) {
    if (entries.isEmpty() || areLanguages(entries)) {
      return false;
    }
    List<Mapping> rows = entries.stream().map(entry -> (Mapping) entry.value()).toList();
    Map<String, Integer> frequencies = frequencies(rows);
    boolean isListOfTexts = rows.size() == 1 && frequencies.size() > MANY_KEYS;
    if (frequencies.isEmpty() || isListOfTexts) {
      return false;
    }
    if (frequencies.entrySet().stream()
        .anyMatch(
            key -> 2 * key.getValue() >= rows.size() && AttributeNames.contains(key.getKey()))) {
      return true;
    }
    if (rows.stream().filter(LikeThings::isMixed).count() * 5 >= rows.size() * 4L) {
      return true;
    }
    int most = frequencies.values().stream().max(Integer::compare).orElse(0);
    boolean isWide = frequencies.size() > MANY_KEYS && frequencies.size() > 2 * rows.size();
    return rows.size() > 1
        && most * 5 >= rows.size() * 4
        && !isWide
        && frequencies.keySet().stream().noneMatch(key -> CODE.matcher(key).matches());
  }

  /**
   * The texts of one thing in several languages are columns, the things of one language are none.
   */
  static boolean areLanguages(List<Entry> entries) {
    return entries.stream().allMatch(entry -> LANGUAGE.matcher(entry.key()).matches());
  }

  /** Whether a mapping is a list of texts by their codes, not the attributes of one thing. */
  static boolean areTextsByCode(Mapping mapping) {
    Pattern code = mapping.entries().size() > 1 ? CODE : SURE_CODE;
    return !mapping.entries().isEmpty()
        && mapping.entries().stream()
            .allMatch(entry -> entry.value() instanceof Scalar scalar
                && scalar.isText()
                && code.matcher(entry.key()).matches());
  }

  /** Whether all sequences have as many elements and not only texts: no lines of a text. */
  static boolean areTuples(List<Sequence> sequences) {
    return sequences.size() > 1
        && sequences.get(0).elements().size() > 1
        && sequences.stream()
            .allMatch(each -> each.isOfScalars()
                && each.elements().size() == sequences.get(0).elements().size()
                && each.elements().stream().anyMatch(element -> !((Scalar) element).isText()));
  }

  /** In how many mappings each key is. */
  static Map<String, Integer> frequencies(List<Mapping> rows) {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (Mapping row : rows) {
      Set<String> seen = new HashSet<>();
      for (Entry entry : row.entries()) {
        if (seen.add(entry.key())) {
          frequencies.merge(entry.key(), 1, Integer::sum);
        }
      }
    }
    return frequencies;
  }

  /** Texts beside numbers or truth values: no list of texts by their codes. */
  private static boolean isMixed(Mapping mapping) {
    boolean hasText = false;
    boolean hasOther = false;
    for (Entry entry : mapping.entries()) {
      if (entry.value() instanceof Scalar scalar && !scalar.text().isEmpty()) {
        hasText |= scalar.isText();
        hasOther |= !scalar.isText();
      }
    }
    return hasText && hasOther;
  }
}
